import type { Overview } from './overview-model'
import type { OverviewRegion } from './overview-cells'
import { DIMENSIONS } from '../framework/framework'
import { COLUMNS, type Column } from './columns'
import { positionOf } from './position'

/** A region on the map of one form. */
export interface RegionTile {
  readonly region: OverviewRegion
  /** 0: weak … 3: strong; null without a score. */
  readonly band: number | null
}

/** One tile for each region, by band. */
export function regionTiles(
  regions: readonly OverviewRegion[],
  column: Column,
  bands: readonly number[],
): RegionTile[] {
  return regions.map((region) => {
    const { score } = region.cells[column]
    const band = score === null ? null : bands.filter((bound) => positionOf(score) >= bound).length
    return { region, band }
  })
}

/** The form that a map shows where none is asked for: that of the title, else the one with the lowest score. */
export function leadingColumn({
  findings,
  regions,
}: Pick<Overview, 'findings' | 'regions'>): Column {
  const { title } = findings
  const said = title.key === 'statement' ? title.values.parts[0]?.form : undefined
  if (said !== undefined) return said
  const lowest = DIMENSIONS.flatMap((form) =>
    regions.flatMap(({ cells }) => {
      const { score } = cells[form]
      return score === null ? [] : [{ form, at: positionOf(score) }]
    }),
  ).sort((one, other) => one.at - other.at)
  return lowest[0]?.form ?? COLUMNS[0]
}
