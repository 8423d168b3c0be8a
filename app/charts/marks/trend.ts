import type { TrendPoint } from './figure'
import { gapSign, type GapSign } from './gap-sign'
import { scoreScale, type ScoreDomain } from './score-scale'
import { quarterScale, trendLine, type Frame, type TrendLineShapes } from './trend-line'

/** Drawing units of a trend, the same for every pen. */
export const TREND_SIZE = { width: 560, height: 220 } as const

/** What a trend is drawn from, whatever the pen. */
export interface TrendInput {
  readonly points: readonly TrendPoint[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** The same in all panels that stand together: see trendDomain. */
  readonly domain: ScoreDomain
  /** Gets the large marker, and a line of its own where it is not the last. */
  readonly chosen: string
}

export interface TrendShapes extends TrendLineShapes {
  readonly frame: Frame
  /** Lines at both ends of the scale and at the bands' bounds. */
  readonly levels: readonly { readonly score: number; readonly y: number }[]
  /** Quarters named below the line: the last, back from there at even steps, and the chosen one. */
  readonly quarters: readonly { readonly quarter: string; readonly x: number }[]
  /** Where the label at the line's end stands, and of which quarter; null without any score. */
  readonly label: { readonly quarter: string; readonly x: number; readonly y: number } | null
  readonly gaps: readonly GapSign[]
  /** Where the chosen quarter is, unless it is the last. */
  readonly guide: number | null
}

const MARGIN = { left: 44, right: 86, top: 12, bottom: 28 }
/** Room that one quarter's name needs. */
const NAME_WIDTH = 84
/** Room for the two lines of the label above and below its middle. */
const LABEL_HALF_HEIGHT = 14

/** The frame in which a trend of this size is drawn. */
function trendFrame({ width, height }: typeof TREND_SIZE): Frame {
  const { left, right, top, bottom } = MARGIN
  return { left, right: width - right, top, bottom: height - bottom }
}

/** One line over the quarters with ribbon, band lines, signs in the gaps and a place for its label. */
export function trend({ points, bands, domain, chosen }: TrendInput): TrendShapes {
  const frame = trendFrame(TREND_SIZE)
  const x = quarterScale(points.length, frame)
  const y = scoreScale(domain, [frame.bottom, frame.top])
  const shapes = trendLine(points, domain, frame)
  const last = shapes.markers.at(-1)
  const at = points.findIndex((point) => point.quarter === chosen)
  const isLast = at === points.length - 1
  return {
    ...shapes,
    frame,
    levels: [domain[0], ...bands, domain[1]].map((score) => ({ score, y: y(score) })),
    quarters: namedQuarters(points.length, at, x).flatMap((index) => {
      const point = points[index]
      return point ? [{ quarter: point.quarter, x: x(index) }] : []
    }),
    label: last
      ? {
          quarter: last.quarter,
          x: last.x + 9,
          y: Math.min(Math.max(last.y, LABEL_HALF_HEIGHT), frame.bottom - LABEL_HALF_HEIGHT),
        }
      : null,
    gaps: points.flatMap(({ quarter, figure, gap }, index) =>
      figure === null && gap ? [gapSign(quarter, gap, x(index), frame.bottom)] : [],
    ),
    guide: at < 0 || isLast ? null : x(at),
  }
}

/**
 * Back from the last at even steps, whole years where not all fit, so that the same season is named
 * throughout; a name too near to the chosen quarter's gives way to it.
 */
function namedQuarters(count: number, chosen: number, x: (at: number) => number): number[] {
  const spacing = count < 2 ? NAME_WIDTH : x(1) - x(0)
  const step = spacing >= NAME_WIDTH ? 1 : 4 * Math.ceil(NAME_WIDTH / (4 * spacing))
  const regular = Array.from({ length: count }, (_, at) => at).filter(
    (at) => (count - 1 - at) % step === 0,
  )
  if (chosen < 0 || regular.includes(chosen)) return regular
  const isFree = (at: number) => Math.abs(x(at) - x(chosen)) >= NAME_WIDTH
  return [...regular.filter(isFree), chosen].sort((a, b) => a - b)
}
