import type { TrendPoint } from '../marks/figure'
import type { ScoreDomain } from '../marks/score-scale'
import { sparkline } from '../marks/sparkline'
import { Marker } from './marker'

/** Drawing units, and how large it stands on the page. */
const SIZE = { width: 78, height: 32 }
/** Lines are drawn in quarters of a unit (styles/charts.css): whole numbers are short. */
const FINE = 4

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
      {(path || dashes) && <path className="line" d={inQuarters(path + dashes)} />}
      {end && <Marker {...end} radius={2.6} />}
    </svg>
  )
}

/**
 * A path in whole quarters of a unit, each point told from the one before: a country's matrix has thirteen thousand
 * points. @example inQuarters('M4,16.72L5.79,16.93') // 'M16 67l7 1'
 */
function inQuarters(path: string): string {
  let x = 0
  let y = 0
  return path.replaceAll(
    /([ML])([^,]+),([^MLh]+)|h([^M]+)/g,
    (_, command: string, toX: string, toY: string, along?: string) => {
      if (along !== undefined) return `h${Math.round(Number(along) * FINE)}`
      const [left, top] = command === 'M' ? [0, 0] : [x, y]
      x = Math.round(Number(toX) * FINE)
      y = Math.round(Number(toY) * FINE)
      const [right, down] = [x - left, y - top]
      return `${command === 'M' ? 'M' : 'l'}${right}${down < 0 ? '' : ' '}${down}`
    },
  )
}
