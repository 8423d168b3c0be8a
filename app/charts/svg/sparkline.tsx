import type { TrendPoint } from '../marks/figure'
import type { ScoreDomain } from '../marks/score-scale'
import { sparkline } from '../marks/sparkline'
import { Marker } from './marker'

/** Drawing units, and how large it stands on the page. */
const SIZE = { width: 78, height: 32 }

interface SparklineProps {
  readonly points: readonly TrendPoint[]
  /** The chosen quarter. */
  readonly quarter: string | null
  /** The same in every sparkline of a page. */
  readonly domain: ScoreDomain
}

/** The run-up of one score; what stands around it says what it shows. */
export function Sparkline({ points, quarter, domain }: SparklineProps) {
  const { path, end, dashes } = sparkline(points, quarter, domain, SIZE)
  return (
    <svg className="sparkline" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      {path && <path className="line" d={path} />}
      {dashes && <path className="line" d={dashes} />}
      {end && <Marker {...end} radius={2.6} />}
    </svg>
  )
}
