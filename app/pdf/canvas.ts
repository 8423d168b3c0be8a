import type { Canvas, LabelStyle, Paint } from '#app/charts/pdf/canvas'
import type { Paper } from './paper.server'
import { drawLine } from './text'

/** The page as a canvas, its origin at a place on it. */
export function canvasAt(paper: Paper, x: number, y: number): Canvas {
  const { document } = paper
  const paint = (style: Paint, shape: () => void) => {
    const { fill, stroke, width = 1, opacity = 1, dash } = style
    document.save().translate(x, y).lineWidth(width).lineJoin('round').fillOpacity(opacity)
    if (dash) document.dash(dash[0], { space: dash[1] })
    shape()
    if (fill && stroke) document.fillAndStroke(fill, stroke)
    else if (fill) document.fill(fill)
    else document.stroke(stroke)
    document.restore()
  }
  return {
    path(d, style) {
      paint(style, () => document.path(d))
    },
    rect(left, top, width, height, style) {
      paint(style, () => document.rect(left, top, width, height))
    },
    circle(left, top, radius, style) {
      paint(style, () => document.circle(left, top, radius))
    },
    line(x1, y1, x2, y2, style) {
      paint(style, () => document.moveTo(x1, y1).lineTo(x2, y2))
    },
    label(text, left, top, style) {
      drawLabel(paper, text, x + left, y + top, style)
    },
    at: (left, top) => canvasAt(paper, x + left, y + top),
  }
}

function drawLabel(
  paper: Paper,
  text: string,
  x: number,
  base: number,
  { size, colour, bold, anchor = 'start' }: LabelStyle,
): void {
  const weight = bold ? 'bold' : 'regular'
  const long = anchor === 'start' ? 0 : paper.widthOf(text, weight, size)
  const left = anchor === 'middle' ? x - long / 2 : x - long
  paper.document.fillColor(colour, 1)
  drawLine(paper, text, { x: left, base, size, weight })
}
