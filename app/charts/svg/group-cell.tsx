import type { Figure } from '../marks/figure'
import { groupCell, GROUP_CELL } from '../marks/group-cell'
import type { ScoreDomain } from '../marks/score-scale'
import { Marker } from './marker'

interface GroupCellProps {
  readonly figure: Figure
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** Mean of the whole region; null where not told. */
  readonly region: number | null
  /** The same in all cells of a grid. */
  readonly domain: ScoreDomain
  /** Accessible name. */
  readonly name: string
}

/** A group's mean as a point with its interval as a tail, on the scale of its grid. */
export function GroupCell({ figure, bands, region, domain, name }: GroupCellProps) {
  const shapes = groupCell(figure, bands, region, domain)
  const { width, height } = GROUP_CELL
  const { y, tail } = shapes
  return (
    <svg className="group-cell" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      <title>{name}</title>
      {shapes.levels.map((x) => (
        <line className="level" key={x} x1={x} x2={x} y1={0} y2={height} />
      ))}
      <line className="level" x1={0} x2={width} y1={y} y2={y} />
      {shapes.region !== null && (
        <line className="whole" x1={shapes.region} x2={shapes.region} y1={0} y2={height} />
      )}
      {tail && <line className="tail" x1={tail.x1} x2={tail.x2} y1={y} y2={y} />}
      <Marker {...shapes.point} y={y} radius={5} />
    </svg>
  )
}
