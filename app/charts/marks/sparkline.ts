import type { TrendPoint } from './figure'
import { pixels, type ScoreDomain } from './score-scale'
import { trendLine, type TrendLineShapes, type TrendMarker } from './trend-line'

export interface SparklineShapes extends Pick<TrendLineShapes, 'path'> {
  /** The chosen quarter, where it has a score. */
  readonly end: TrendMarker | null
  /** SVG path of a short dash at each earlier quarter that no line passes through. */
  readonly dashes: string
}

const INSET = 4
const DASH = 2.4

/**
 * The run-up of one score, without axes: same scale in every row.
 *
 * @param quarter the chosen quarter, which gets the marker
 */
export function sparkline(
  points: readonly TrendPoint[],
  quarter: string | null,
  domain: ScoreDomain,
  { width, height }: { readonly width: number; readonly height: number },
): SparklineShapes {
  const frame = { left: INSET, right: width - INSET, top: INSET, bottom: pixels(height - INSET) }
  const { path, markers } = trendLine(points, domain, frame)
  const hasFigure = (at: number) => points[at]?.figure != null
  const isJoined = (at: number) => hasFigure(at - 1) && hasFigure(at) && !points[at]?.breaks
  const lonely = new Set(
    points.flatMap((point, at) =>
      hasFigure(at) && !isJoined(at) && !isJoined(at + 1) ? [point.quarter] : [],
    ),
  )
  return {
    path,
    end: markers.find((marker) => marker.quarter === quarter) ?? null,
    dashes: markers
      .filter((marker) => marker.quarter !== quarter && lonely.has(marker.quarter))
      .map(({ x, y }) => `M${pixels(x - DASH / 2)},${y}h${DASH}`)
      .join(''),
  }
}
