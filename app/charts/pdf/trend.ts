import { PALETTE } from '../export/palette'
import { gapSign, type GapSign } from '../marks/gap-sign'
import type { TrendPoint } from '../marks/figure'
import { placedWords } from '../marks/placed-words'
import { scoreScale, type ScoreDomain } from '../marks/score-scale'
import { quarterScale, trendLine, type Frame, type TrendMarker } from '../marks/trend-line'
import type { Canvas, Drawing } from './canvas'
import { drawSign } from './sign'

interface PanelInput {
  readonly points: readonly TrendPoint[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** The same in all panels that stand together. */
  readonly domain: ScoreDomain
  readonly chosen: string
  /** Gets a ring: what the chosen one is held against. */
  readonly compared: string | null
  /** The first and the last score as they are written; '' without. */
  readonly first: string
  readonly last: string
  readonly colour: string
  /** Whether the scores of the levels stand beside them: at the first of the panels. */
  readonly hasAxis: boolean
}

/** Room for the scores of the levels, and for the last score. */
const AXIS = 26
const END = 40
const TOP = 8
const BOTTOM = 18
const WORD_HEIGHT = 12
/** A line that comes so near to the foot leaves no room for words there. */
const LOW = 48
const SMALL = { size: 10, colour: PALETTE.soft } as const

/** One form over the quarters: line, ribbon of the 95 % interval, the bands' bounds, first and last score. */
export function trendDrawing(
  input: PanelInput,
  { width, height }: { readonly width: number; readonly height: number },
): Drawing {
  return {
    ...{ width, height },
    draw(canvas) {
      const left = input.hasAxis ? AXIS : 2
      const frame = { left, right: width - END, top: TOP, bottom: height - BOTTOM }
      const { points, domain, chosen, compared, colour } = input
      drawLevels(canvas, input, frame)
      drawBreaks(canvas, input, frame)
      const { path, ribbon, whiskers, markers } = trendLine(points, domain, frame)
      if (ribbon) canvas.path(ribbon, { fill: colour, opacity: 0.2 })
      if (path) canvas.path(path, { stroke: colour, width: 1.75 })
      for (const { x, y1, y2 } of whiskers) canvas.line(x, y1, x, y2, { stroke: colour })
      for (const sign of gapsIn(points, frame)) drawGap(canvas, sign)
      for (const marker of markers) {
        drawSign(canvas, marker, marker.quarter === chosen ? 2.6 : 1.6, colour)
      }
      const ring = markers.find(({ quarter }) => quarter === compared)
      if (ring) canvas.circle(ring.x, ring.y, 4.5, { stroke: colour, width: 1.25 })
      drawEnds(canvas, input, markers, frame)
    },
  }
}

function drawLevels(canvas: Canvas, input: PanelInput, frame: Frame): void {
  const { domain, bands, hasAxis, points } = input
  const y = scoreScale(domain, [frame.bottom, frame.top])
  for (const score of [domain[0], ...bands, domain[1]]) {
    canvas.line(frame.left, y(score), frame.right, y(score), { stroke: PALETTE.line })
    if (hasAxis) {
      canvas.label(String(score), frame.left - 5, y(score) + 3.5, { ...SMALL, anchor: 'end' })
    }
  }
  const foot = frame.bottom + 14
  const [from, to] = [points.at(0), points.at(-1)]
  if (from) canvas.label(from.quarter, frame.left, foot, SMALL)
  if (to && to !== from) {
    canvas.label(to.quarter, frame.right, foot, { ...SMALL, anchor: 'end' })
  }
}

/** A dashed line where the line may not go on, its word at the foot. */
function drawBreaks(
  canvas: Canvas,
  { points, domain }: Pick<PanelInput, 'points' | 'domain'>,
  frame: Frame,
): void {
  const x = quarterScale(points.length, frame)
  const broken = points.flatMap(({ breaks, breakWord = '' }, at) =>
    breaks && at > 0 ? [{ x: (x(at - 1) + x(at)) / 2, word: breakWord }] : [],
  )
  // Each word once, above the signs of the gaps.
  const lines = broken.map((line, at) =>
    broken.slice(0, at).some(({ word }) => word === line.word) ? { ...line, word: '' } : line,
  )
  const y = scoreScale(domain, [frame.bottom, frame.top])
  const lowest = Math.max(frame.top, ...points.map(({ figure }) => (figure ? y(figure.value) : 0)))
  // Above where the line is low; else at the foot, above the signs of the gaps.
  const isLow = lowest > frame.bottom - LOW
  const foot = frame.bottom - (points.some(({ figure }) => figure === null) ? 15 : 5)
  const placed = placedWords(lines, frame, (row) =>
    isLow ? frame.top + 10 + row * WORD_HEIGHT : foot - row * WORD_HEIGHT,
  )
  for (const { x: place, word, from, y, anchor } of placed) {
    canvas.line(place, frame.top, place, frame.bottom, { stroke: PALETTE.edge, dash: [3, 2.5] })
    canvas.label(word, from, y, { ...SMALL, anchor })
  }
}

function gapsIn(points: readonly TrendPoint[], frame: Frame): GapSign[] {
  const x = quarterScale(points.length, frame)
  return points.flatMap(({ quarter, figure, gap }, at) =>
    figure === null && gap ? [gapSign(quarter, gap, x(at), frame.bottom)] : [],
  )
}

function drawGap(canvas: Canvas, { gap, x, y, width, height, hatch }: GapSign): void {
  const moved = canvas.at(x, y)
  if (gap === 'no_data') {
    moved.line(3, height / 2, width - 3, height / 2, { stroke: PALETTE.edge, width: 1.5 })
    return
  }
  const dash = gap === 'suppressed' ? { dash: [2, 2] as const } : {}
  moved.rect(0, 0, width, height, { stroke: PALETTE.edge, ...dash })
  if (hatch) moved.path(hatch, { stroke: PALETTE.edge, width: 0.75 })
}

/** The first score small, the last one bold at the end of its line. */
function drawEnds(
  canvas: Canvas,
  { first, last, colour }: PanelInput,
  markers: readonly TrendMarker[],
  frame: Frame,
): void {
  const [from, to] = [markers.at(0), markers.at(-1)]
  if (to && last) {
    const y = Math.min(Math.max(to.y, frame.top + 4), frame.bottom - 4)
    canvas.label(last, to.x + 7, y + 5, { size: 15, colour, bold: true })
  }
  if (from && from !== to && first) {
    // On the side to which the line does not go.
    const isBelow = (markers[1]?.y ?? from.y) < from.y && from.y + 16 < frame.bottom
    canvas.label(first, from.x, from.y + (isBelow ? 17 : -9), { size: 10, colour })
  }
}
