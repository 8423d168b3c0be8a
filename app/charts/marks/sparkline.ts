import type { TrendPoint } from './figure'
import { pixels, type ScoreDomain } from './score-scale'
import { trendLine, type TrendLineShapes, type TrendMarker } from './trend-line'

export interface SparklineShapes extends Pick<TrendLineShapes, 'path' | 'ribbon' | 'whiskers'> {
  /** The chosen quarter, where it has a score. */
  readonly end: TrendMarker | null
  /** Earlier quarters that no line passes through, or that are provisional. */
  readonly dots: readonly TrendMarker[]
}

const INSET = 4

/**
 * The run-up of one score, without axes: same scale in every row.
 *
 * @param quarter the chosen quarter, which gets the large marker
 */
export function sparkline(
  points: readonly TrendPoint[],
  quarter: string | null,
  domain: ScoreDomain,
  { width, height }: { readonly width: number; readonly height: number },
): SparklineShapes {
  const frame = { left: INSET, right: width - INSET, top: INSET, bottom: pixels(height - INSET) }
  const { path, ribbon, whiskers, markers } = trendLine(points, domain, frame)
  const hasFigure = (at: number) => points[at]?.figure != null
  const isJoined = (at: number) => hasFigure(at - 1) && hasFigure(at) && !points[at]?.breaks
  const lonely = new Set(
    points.flatMap((point, at) =>
      hasFigure(at) && !isJoined(at) && !isJoined(at + 1) ? [point.quarter] : [],
    ),
  )
  return {
    path,
    ribbon,
    whiskers,
    end: markers.find((marker) => marker.quarter === quarter) ?? null,
    dots: markers.filter(
      (marker) =>
        marker.quarter !== quarter && (marker.look === 'provisional' || lonely.has(marker.quarter)),
    ),
  }
}
