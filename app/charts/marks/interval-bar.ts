import type { Bound, Figure, Look } from './figure'
import { FULL_DOMAIN, pixels, scoreScale } from './score-scale'

export interface IntervalBarShapes {
  readonly axis: { readonly x1: number; readonly x2: number; readonly y: number }
  /** One at each lower bound of a band. */
  readonly ticks: readonly { readonly x: number; readonly y1: number; readonly y2: number }[]
  /** The 95 % interval; null where it may not be shown. */
  readonly interval: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  } | null
  /** The score: a stroke above and one below the interval, never through it. */
  readonly strokes: readonly { readonly x: number; readonly y1: number; readonly y2: number }[]
  /** The score where there is no interval, and where it is a bound. */
  readonly marker: {
    readonly x: number
    readonly y: number
    readonly look: Look
    readonly bound: Bound
  } | null
}

/** Room beside the ends, so that a marker at 5 or 95 is whole. */
const INSET = 1
const TICK_HEIGHT = 6
const INTERVAL_HEIGHT = 7
/** A narrower interval would not be seen. */
const LEAST_WIDTH = 3
const STROKE = 4

/**
 * A score and its interval on the scale 0–100, lying down.
 *
 * @param figure null draws the axis only
 * @param bands lower bounds of the bands
 */
export function intervalBar(
  figure: Figure | null,
  bands: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): IntervalBarShapes {
  const x = intervalScale(width)
  const y = height / 2
  const ticks = bands.map((score) => ({
    x: x(score),
    y1: y - TICK_HEIGHT / 2,
    y2: y + TICK_HEIGHT / 2,
  }))
  const shapes = { axis: { x1: INSET, x2: width - INSET, y }, ticks }
  if (!figure) return { ...shapes, interval: null, strokes: [], marker: null }
  const { value, low, high, look, bound } = figure
  const marker = { x: x(value), y, look, bound }
  if (low === null || high === null) return { ...shapes, interval: null, strokes: [], marker }
  const long = Math.max(LEAST_WIDTH, x(high) - x(low))
  const [top, foot] = [y - INTERVAL_HEIGHT / 2, y + INTERVAL_HEIGHT / 2]
  return {
    ...shapes,
    interval: {
      x: pixels((x(low) + x(high) - long) / 2),
      y: top,
      width: pixels(long),
      height: INTERVAL_HEIGHT,
    },
    strokes: [
      { x: x(value), y1: top - STROKE, y2: top },
      { x: x(value), y1: foot, y2: foot + STROKE },
    ],
    marker: bound === null ? null : marker,
  }
}

/** Score → place on a bar of this width. */
export function intervalScale(width: number): (score: number) => number {
  return scoreScale(FULL_DOMAIN, [INSET, width - INSET])
}
