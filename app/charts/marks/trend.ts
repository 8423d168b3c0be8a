import type { TrendPoint } from './figure'
import { scoreScale, type ScoreDomain } from './score-scale'
import { quarterScale, trendLine, type Frame, type TrendLineShapes } from './trend-line'

export interface TrendShapes extends TrendLineShapes {
  readonly frame: Frame
  /** Lines at both ends of the scale and at the bands' bounds. */
  readonly levels: readonly { readonly score: number; readonly y: number }[]
  /** Quarters named below the line: the last, and back from there at even steps. */
  readonly quarters: readonly { readonly quarter: string; readonly x: number }[]
  /** Where the label at the line's end stands; null without any score. */
  readonly label: { readonly x: number; readonly y: number } | null
}

const MARGIN = { left: 34, right: 86, top: 12, bottom: 24 }
/** Room that one quarter's name needs. */
const NAME_WIDTH = 68
/** Room for the two lines of the label above and below its middle. */
const LABEL_HALF_HEIGHT = 14

/**
 * One line over the quarters with ribbon, band lines and a place for its label.
 *
 * @param bands lower bounds of the bands
 */
export function trend(
  points: readonly TrendPoint[],
  bands: readonly number[],
  domain: ScoreDomain,
  { width, height }: { readonly width: number; readonly height: number },
): TrendShapes {
  const frame = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  }
  const x = quarterScale(points.length, frame)
  const y = scoreScale(domain, [frame.bottom, frame.top])
  const shapes = trendLine(points, domain, frame)
  const last = shapes.markers.at(-1)
  const step = nameStep(points.length, frame)
  return {
    ...shapes,
    frame,
    levels: [domain[0], ...bands, domain[1]].map((score) => ({ score, y: y(score) })),
    quarters: points.flatMap(({ quarter }, at) =>
      (points.length - 1 - at) % step === 0 ? [{ quarter, x: x(at) }] : [],
    ),
    label: last
      ? {
          x: last.x + 9,
          y: Math.min(Math.max(last.y, LABEL_HALF_HEIGHT), frame.bottom - LABEL_HALF_HEIGHT),
        }
      : null,
  }
}

/** Whole years where they fit, so that the same season is named throughout. */
function nameStep(count: number, { left, right }: Frame): number {
  if (count < 2) return 1
  const spacing = (right - left) / (count - 1)
  if (spacing >= NAME_WIDTH) return 1
  return 4 * Math.ceil(NAME_WIDTH / (4 * spacing))
}
