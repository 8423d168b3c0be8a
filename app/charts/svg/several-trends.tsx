import { gatheredMarkers } from '../marks/marker'
import {
  severalTrends,
  SEVERAL_SIZES,
  type SeveralInput,
  type SeveralLineShapes,
  type SeveralSize,
} from '../marks/several-trends'

export interface SeveralTrendsProps extends SeveralInput {
  /** Quarters that stand out. */
  readonly chosen: readonly string[]
  /** The first and the last quarter, named below the lines. */
  readonly ends: readonly [string, string]
  /** Accessible name of the drawing. */
  readonly name: string
}

/** One form of several regions or groups over the same quarters, told apart by dashes and names. */
export function SeveralTrends({
  size,
  chosen,
  ends,
  name,
  ...input
}: SeveralTrendsProps & { readonly size: SeveralSize }) {
  const { frame, levels, lines } = severalTrends(input, size)
  const { width, height } = SEVERAL_SIZES[size]
  const below = frame.bottom + 18
  return (
    <svg
      className={`several-trends ${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      {levels.map(({ score, y }) => (
        <g key={score}>
          <line className="level" x1={frame.left} x2={frame.right} y1={y} y2={y} />
          <text className="tick-label" x={frame.left - 6} y={y + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      <text className="tick-label" x={frame.left} y={below}>
        {ends[0]}
      </text>
      <text className="tick-label" x={frame.right} y={below} textAnchor="end">
        {ends[1]}
      </text>
      {lines.map(({ name: line, ribbon, whiskers }) => (
        <g key={line}>
          {ribbon && <path className="ribbon" d={ribbon} />}
          {whiskers.map(({ x, y1, y2 }) => (
            <line className="whisker" key={x} x1={x} x2={x} y1={y1} y2={y2} />
          ))}
        </g>
      ))}
      {lines.map((line) => (
        <g key={line.name}>
          <title>{line.name}</title>
          <Line {...line} chosen={chosen} />
        </g>
      ))}
    </svg>
  )
}

type LineProps = SeveralLineShapes & Pick<SeveralTrendsProps, 'chosen'>

/** A line with its points, and its name at its end. */
function Line({ dashes, path, markers, label, chosen }: LineProps) {
  const { hollow, solid } = gatheredMarkers(
    markers.map((marker) => ({ ...marker, radius: chosen.includes(marker.quarter) ? 4 : 2 })),
  )
  return (
    <>
      {path && <path className="line" d={path} strokeDasharray={dashes ?? undefined} />}
      {hollow && <path className="mark-hollow" d={hollow} />}
      {solid && <path className="mark-solid" d={solid} />}
      {label?.texts.map(({ text, y }) => (
        <text className="line-name" key={y} x={label.x} y={y + 4}>
          {text}
        </text>
      ))}
    </>
  )
}
