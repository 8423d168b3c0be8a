import { line } from 'd3-shape'
import { pixels } from '../marks/score-scale'

export interface QuarterStripProps {
  readonly quarters: readonly string[]
  /** A score each, for orientation; null where there is none. */
  readonly scores: readonly (number | null)[]
  /** Places of the first and the last quarter within. */
  readonly first: number
  readonly last: number
}

/** As wide as the handles of recharts/quarter-brush, and as far as its names stand from them. */
const HANDLE = 12
const APART = 5

/** The strip of all quarters as it is drawn until somebody reaches for it, and recharts/quarter-brush comes. */
export function QuarterStrip({ quarters, scores, first, last }: QuarterStripProps) {
  const steps = quarters.length - 1
  const percent = (at: number) => `${pixels((100 * at) / steps)}%`
  // The last handle ends where the strip does.
  const back = (at: number) => `translate(${pixels((-HANDLE * at) / steps)})`
  return (
    <svg className="quarter-strip with-script" aria-hidden="true">
      <rect className="strip" width="100%" height="100%" />
      <svg viewBox={`0 0 ${steps} 100`} preserveAspectRatio="none">
        <path className="strip-line" d={pathOf(scores)} />
      </svg>
      <g transform={back(first)}>
        <rect className="slide" x={percent(first)} width={percent(last - first)} height="100%" />
        <rect className="handle" x={percent(first)} width={HANDLE} height="100%" />
        <text x={percent(first)} y="50%" dx={-APART} textAnchor="end">
          {quarters[first]}
        </text>
      </g>
      <g transform={back(last)}>
        <rect className="handle" x={percent(last)} width={HANDLE} height="100%" />
        <text x={percent(last)} y="50%" dx={HANDLE + APART}>
          {quarters[last]}
        </text>
      </g>
    </svg>
  )
}

/** From five points below the lowest score to five above the highest. */
function pathOf(scores: QuarterStripProps['scores']): string {
  const known = scores.filter((score) => score !== null)
  const [low, high] = [Math.min(...known) - 5, Math.max(...known) + 5]
  const draw = line<number | null>()
    .digits(2)
    .defined((score) => score !== null)
    .x((_, at) => at)
    .y((score) => (100 * (high - (score ?? low))) / (high - low))
  return draw(scores) ?? ''
}
