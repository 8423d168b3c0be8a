import type { Dimension } from '../framework/framework'
import { byName, COLUMNS, positionOf, type Column, type OverviewRegion } from './overview-model'

/** What the rows of the matrix are ordered by. */
export const SORT_KEYS = ['region', ...COLUMNS] as const
export type SortKey = 'region' | Column

export interface OverviewOrder {
  readonly key: SortKey
  readonly descending: boolean
}

/** Rows in the order asked for; a region without that score comes last either way, ties go by name. */
export function orderRegions(
  regions: readonly OverviewRegion[],
  { key, descending }: OverviewOrder,
): OverviewRegion[] {
  const sign = descending ? -1 : 1
  return [...regions].sort((first, second) => {
    const names = byName(first.region, second.region)
    if (key === 'region') return sign * names
    const one = first.cells[key].score
    const other = second.cells[key].score
    if (one === null || other === null) {
      return Number(one === null) - Number(other === null) || names
    }
    return sign * (positionOf(one) - positionOf(other)) || names
  })
}

/** Regions whose (shared) weakest form this is; all of them for null. */
export function regionsWeakestIn(
  regions: readonly OverviewRegion[],
  form: Dimension | null,
): readonly OverviewRegion[] {
  return form === null ? regions : regions.filter((region) => region.weakest.includes(form))
}
