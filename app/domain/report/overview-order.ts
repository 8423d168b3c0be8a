import { DIMENSIONS, type Dimension } from '../framework/framework'
import type { OverviewCell, OverviewRegion } from './overview-cells'
import { byName } from './by-name'
import { positionOf } from './position'
import { COLUMNS, restsOnAnswers } from './columns'
import { isDemonstrable, isTested } from './shown-difference'

/** What the rows of the matrix are ordered by. */
export const SORT_KEYS = ['weakest', 'region', ...COLUMNS] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** What of a form the rows are ordered by. */
export const SORT_FIGURES = ['score', 'difference'] as const
export type SortFigure = (typeof SORT_FIGURES)[number]

export interface OverviewOrder {
  readonly key: SortKey
  readonly figure: SortFigure
  readonly descending: boolean
}

/**
 * Rows in the order asked for, or by their lowest form; a region without that figure comes last either way, ties go by name. By
 * difference, those that may be chance are equal: they stand between what fell and what rose.
 */
export function orderRegions(
  regions: readonly OverviewRegion[],
  { key, figure, descending }: OverviewOrder,
): OverviewRegion[] {
  const sign = descending ? -1 : 1
  return [...regions].sort((first, second) => {
    const names = byName(first.region, second.region)
    if (key === 'region') return sign * names
    const [one, other] = [first, second].map(({ cells }) =>
      key === 'weakest' ? lowestOf(cells) : placeOf(cells[key], figure),
    ) as [number | null, number | null]
    if (one === null || other === null) {
      return Number(one === null) - Number(other === null) || names
    }
    return sign * (one - other) || names
  })
}

/** The lowest form that rests on answers; null where one of the four is not there to compare. */
function lowestOf(cells: OverviewRegion['cells']): number | null {
  const scores = DIMENSIONS.flatMap((form) => {
    const { score, status } = cells[form]
    return score !== null && restsOnAnswers(status) ? [positionOf(score)] : []
  })
  const isCut = DIMENSIONS.some((form) => ['insufficient', 'no_data'].includes(cells[form].status))
  return scores.length === 0 || isCut ? null : Math.min(...scores)
}

function placeOf({ score, difference }: OverviewCell, figure: SortFigure): number | null {
  if (figure === 'score') return score === null ? null : positionOf(score)
  if (isDemonstrable(difference)) return difference.difference
  return isTested(difference) ? 0 : null
}

/** Regions whose (shared) weakest form this is; all of them for null. */
export function regionsWeakestIn(
  regions: readonly OverviewRegion[],
  form: Dimension | null,
): readonly OverviewRegion[] {
  return form === null ? regions : regions.filter((region) => region.weakest.includes(form))
}
