import { dotPlot } from '../marks/dot-plot'
import type { Figure } from '../marks/figure'
import { Marker } from './marker'

/** Drawing units; the stylesheet decides how wide the row is on the page. */
const SIZE = { width: 240, left: 0 }

interface DotRowProps {
  readonly figure: Figure
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** Accessible name. */
  readonly name: string
}

/** One row of a dot plot: a score with the whisker of its 95 % interval, on the scale 0–100. */
export function DotRow({ figure, bands, name }: DotRowProps) {
  const { height, axis, ticks, rows } = dotPlot([{ name, figure }], bands, SIZE)
  return (
    <svg className="dot-row" viewBox={`0 0 ${SIZE.width} ${height}`} role="img" aria-label={name}>
      <title>{name}</title>
      {ticks.map(({ score, x }) => (
        <line className="level" key={score} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {rows.map(({ y, marker, whisker }) => (
        <g key={y}>
          <line className="axis" x1={axis.x1} x2={axis.x2} y1={y} y2={y} />
          {whisker && <line className="whisker" x1={whisker.x1} x2={whisker.x2} y1={y} y2={y} />}
          {marker && <Marker {...marker} y={y} radius={4.5} />}
        </g>
      ))}
    </svg>
  )
}
