import { PALETTE } from '../export/palette'
import type { Figure } from '../marks/figure'
import { intervalBar } from '../marks/interval-bar'
import type { Drawing } from './canvas'
import { drawSign } from './sign'

/** Wide enough for the shapes of marks/interval-bar. */
const HEIGHT = 16

/** A score and its 95 % interval on the scale 0–100, with the bands' bounds. */
export function intervalDrawing(
  figure: Figure | null,
  bands: readonly number[],
  colour: string,
  width: number,
): Drawing {
  return {
    ...{ width, height: HEIGHT },
    draw(canvas) {
      const shapes = intervalBar(figure, bands, { width, height: HEIGHT })
      const { axis, ticks, interval, strokes, marker } = shapes
      canvas.line(axis.x1, axis.y, axis.x2, axis.y, { stroke: PALETTE.line, width: 1.25 })
      for (const { x, y1, y2 } of ticks) canvas.line(x, y1, x, y2, { stroke: PALETTE.edge })
      if (interval) {
        const { x, y, width: long, height } = interval
        const isOpen = figure?.look === 'provisional'
        const open = { fill: PALETTE.ground, stroke: colour, width: 1.25 }
        canvas.rect(x, y, long, height, isOpen ? open : { fill: colour })
      }
      for (const { x, y1, y2 } of strokes) {
        canvas.line(x, y1, x, y2, { stroke: PALETTE.ink, width: 1.25 })
      }
      if (marker) drawSign(canvas, marker, 4, colour)
    },
  }
}
