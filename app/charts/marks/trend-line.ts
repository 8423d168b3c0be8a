import { area, line } from 'd3-shape'
import type { Bound, Look, TrendPoint } from './figure'
import { pixels, scoreScale, type ScoreDomain } from './score-scale'

/** Where the line is drawn; y grows downwards. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface TrendMarker {
  readonly quarter: string
  readonly x: number
  readonly y: number
  readonly look: Look
  readonly bound: Bound
}

export interface TrendLineShapes {
  /** SVG path through the scores; broken where a quarter is missing; empty without two neighbours. */
  readonly path: string
  /** SVG path of the interval's area; broken where there is no interval. */
  readonly ribbon: string
  /** Intervals of quarters whose neighbours have none, which no area can show. */
  readonly whiskers: readonly { readonly x: number; readonly y1: number; readonly y2: number }[]
  readonly markers: readonly TrendMarker[]
}

interface Placed {
  /** A figure without answers is no quarter of the same line. */
  readonly joins: boolean
  /** Nothing is drawn from the one before to this. */
  readonly breaks: boolean
  readonly x: number
  readonly y: number
  readonly low: number | null
  readonly high: number | null
}

/**
 * A line with its ribbon over evenly spaced quarters, broken where a quarter is missing, rests on
 * agreements only, or is not to be compared with the one before: nothing is drawn across a gap.
 */
export function trendLine(
  points: readonly TrendPoint[],
  domain: ScoreDomain,
  frame: Frame,
): TrendLineShapes {
  const x = quarterScale(points.length, frame)
  const y = scoreScale(domain, [frame.bottom, frame.top])
  const placed = points.map(({ figure, breaks = false }, at): Placed | null =>
    figure === null
      ? null
      : {
          joins: figure.look !== 'records',
          breaks,
          x: x(at),
          y: y(figure.value),
          low: figure.low === null ? null : y(figure.low),
          high: figure.high === null ? null : y(figure.high),
        },
  )
  const scores = joined(placed, (point) => point?.joins ?? false)
  const intervals = joined(placed, hasInterval)
  const markers = points.flatMap(({ quarter, figure }, at) =>
    figure
      ? [{ quarter, x: x(at), y: y(figure.value), look: figure.look, bound: figure.bound }]
      : [],
  )
  return {
    path: pathThrough(scores),
    ribbon: ribbonOf(intervals),
    whiskers: placed.flatMap((point, at) =>
      hasInterval(point) && !intervals[at]
        ? [{ x: point.x, y1: point.high ?? point.y, y2: point.low ?? point.y }]
        : [],
    ),
    markers,
  }
}

/** Position of each quarter, the first at the left edge and the last at the right; one alone: right. */
export function quarterScale(count: number, { left, right }: Frame): (at: number) => number {
  const step = count > 1 ? (right - left) / (count - 1) : 0
  return (at) => pixels(count > 1 ? left + step * at : right)
}

function hasInterval(point: Placed | null | undefined): point is Placed {
  return point != null && point.low !== null && point.high !== null
}

/** Keeps points that have a neighbour to be joined with; the others become null. */
function joined(
  points: readonly (Placed | null)[],
  counts: (point: Placed | null) => boolean,
): (Placed | null)[] {
  const isThere = (at: number) => counts(points[at] ?? null)
  const isJoined = (at: number) => isThere(at - 1) && isThere(at) && points[at]?.breaks === false
  return points.map((point, at) => (isJoined(at) || isJoined(at + 1) ? point : null))
}

const isPlaced = (point: Placed | null) => point !== null

function pathThrough(points: (Placed | null)[]): string {
  const draw = line<Placed | null>()
    .digits(2)
    .defined(isPlaced)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
  return draw(withBreaks(points)) ?? ''
}

/** A gap before every point that is not joined with the one before. */
function withBreaks(points: readonly (Placed | null)[]): (Placed | null)[] {
  return points.flatMap((point) => (point?.breaks ? [null, point] : [point]))
}

function ribbonOf(points: (Placed | null)[]): string {
  const draw = area<Placed | null>()
    .digits(2)
    .defined(isPlaced)
    .x((point) => point?.x ?? 0)
    .y0((point) => point?.low ?? 0)
    .y1((point) => point?.high ?? 0)
  return draw(withBreaks(points)) ?? ''
}
