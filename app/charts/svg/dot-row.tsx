import { dotPlot, DOT_PLOT } from '../marks/dot-plot'
import type { Figure } from '../marks/figure'
import { Marker } from './marker'

const SIZE = { width: 240, left: 0 }

/** Drawing units, start and end of the scale; the stylesheet decides how wide the row is on the page. */
export const DOT_ROW_SIZE = {
  ...{ width: SIZE.width, height: DOT_PLOT.row },
  ...{ start: DOT_PLOT.inset, end: SIZE.width - DOT_PLOT.inset },
}

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
