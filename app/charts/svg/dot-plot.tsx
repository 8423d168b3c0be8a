import { dotPlot, type DotPlotRow } from '../marks/dot-plot'
import { Marker } from './marker'

/** Drawing units. */
const SIZE = { width: 460, left: 160 }

interface DotPlotProps {
  readonly rows: readonly DotPlotRow[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** Colours the dots: `form-input` … `form-index`. */
  readonly className: string
  /** Accessible name of the drawing. */
  readonly name: string
  /** Stands in a row that has nothing to show. */
  readonly missing: string
}

/** Scores of several rows with whiskers of the 95 % interval, on the scale 0–100. */
export function DotPlot({ rows, bands, className, name, missing }: DotPlotProps) {
  const { height, axis, ticks, rows: placed } = dotPlot(rows, bands, SIZE)
  return (
    <svg
      className={`dot-plot ${className}`}
      viewBox={`0 0 ${SIZE.width} ${height}`}
      role="img"
      aria-label={name}
    >
      {ticks.map(({ score, x }) => (
        <line className="level" key={score} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {placed.map(({ name: label, y, marker, whisker }) => (
        <g key={label}>
          <text className="row-label" x={0} y={y + 4}>
            {label}
          </text>
          {marker ? (
            <line className="axis" x1={axis.x1} x2={axis.x2} y1={y} y2={y} />
          ) : (
            <text className="missing" x={axis.x1} y={y + 4}>
              {missing}
            </text>
          )}
          {whisker && <line className="whisker" x1={whisker.x1} x2={whisker.x2} y1={y} y2={y} />}
          {marker && <Marker {...marker} y={y} radius={4.5} />}
        </g>
      ))}
    </svg>
  )
}
