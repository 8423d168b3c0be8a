import type { TrendPoint } from '../marks/figure'
import type { ScoreDomain } from '../marks/score-scale'
import { sparkline } from '../marks/sparkline'
import { Marker } from './marker'

/** Drawing units; the stylesheet decides how wide the line is on the page. */
const SIZE = { width: 110, height: 40 }

interface SparklineProps {
  readonly points: readonly TrendPoint[]
  /** The chosen quarter. */
  readonly quarter: string | null
  /** The same in every sparkline of a page. */
  readonly domain: ScoreDomain
  /** Accessible name and tooltip. */
  readonly name: string
}

/** The run-up of one score with its interval as a ribbon. */
export function Sparkline({ points, quarter, domain, name }: SparklineProps) {
  const { path, ribbon, whiskers, end, dots } = sparkline(points, quarter, domain, SIZE)
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      {ribbon && <path className="ribbon" d={ribbon} />}
      {whiskers.map(({ x, y1, y2 }) => (
        <line className="whisker" key={x} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {path && <path className="line" d={path} />}
      {dots.map((dot) => (
        <Marker {...dot} key={dot.quarter} radius={2.25} />
      ))}
      {end && <Marker {...end} radius={2.75} />}
    </svg>
  )
}
