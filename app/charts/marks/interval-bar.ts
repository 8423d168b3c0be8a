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
    /** Its upper end: x + width. */
    readonly end: number
  } | null
  readonly marker: {
    readonly x: number
    readonly y: number
    readonly look: Look
    readonly bound: Bound
  } | null
}

/** Room beside the ends, so that a marker at 0 or 100 is whole. */
const INSET = 6
const TICK_HEIGHT = 7
const INTERVAL_HEIGHT = 9

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
  const x = scoreScale(FULL_DOMAIN, [INSET, width - INSET])
  const y = height / 2
  const tick = (score: number) => ({
    x: x(score),
    y1: y - TICK_HEIGHT / 2,
    y2: y + TICK_HEIGHT / 2,
  })
  const shapes = { axis: { x1: INSET, x2: width - INSET, y }, ticks: bands.map(tick) }
  if (!figure) return { ...shapes, interval: null, marker: null }
  const { value, low, high, look, bound } = figure
  const start = low === null ? null : x(low)
  const end = high === null ? null : x(high)
  const interval =
    start === null || end === null
      ? null
      : {
          x: start,
          y: y - INTERVAL_HEIGHT / 2,
          width: pixels(end - start),
          height: INTERVAL_HEIGHT,
          end,
        }
  return { ...shapes, interval, marker: { x: x(value), y, look, bound } }
}
