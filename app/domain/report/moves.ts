import { DIMENSIONS } from '../framework/framework'
import type { OverviewRegion } from './overview-cells'
import { COLUMNS, type Column } from './columns'
import {
  isDemonstrable,
  isTested,
  type DifferenceBasis,
  type ShownDifference,
} from './shown-difference'

/** A demonstrable difference of one score of one region. */
export interface Move {
  readonly region: string
  readonly form: Column
  /** Its sign is its direction; never 0. */
  readonly difference: number
  readonly margin: number | null
  readonly basis: DifferenceBasis | null
}

/** Regions in which a form moved the same way. */
export interface MoveClause {
  readonly form: Column
  readonly direction: 'higher' | 'lower'
  readonly regions: readonly string[]
}

/** Everything demonstrable of one kind of comparison over the regions of a page. */
export interface Moves {
  /** Of forms and index; largest first, ties in the order of regions and columns. */
  readonly all: readonly Move[]
  /** Forms only, or the index where no form moved: first what is lower, then what is higher. */
  readonly clauses: readonly MoveClause[]
  /** Scores that were tested, forms and index. */
  readonly tested: number
  /** Whether every score that is shown and did not move was tested. */
  readonly restIsSteady: boolean
}

export function movesOf(
  regions: readonly OverviewRegion[],
  differenceOf: (region: OverviewRegion, column: Column) => ShownDifference | null,
): Moves {
  const told = regions.flatMap((region) =>
    COLUMNS.flatMap((form) => {
      const shown = differenceOf(region, form)
      return shown === null ? [] : [{ region: region.region, form, shown }]
    }),
  )
  const all = told.flatMap(({ region, form, shown }): Move[] => {
    if (!isDemonstrable(shown)) return []
    const { difference, margin, basis } = shown
    return [{ region, form, difference, margin, basis }]
  })
  const tested = told.filter(({ shown }) => isTested(shown)).length
  const restIsSteady = tested === told.length && told.length > all.length
  all.sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
  return { all, clauses: clausesOf(all), tested, restIsSteady }
}

function clausesOf(all: readonly Move[]): MoveClause[] {
  const isForm = ({ form }: Move) => form !== 'index'
  const forms: readonly Column[] = all.some(isForm) ? DIMENSIONS : ['index']
  return (['lower', 'higher'] as const).flatMap((direction) =>
    forms.flatMap((form): MoveClause[] => {
      const regions = all
        .filter((move) => move.form === form && move.difference > 0 === (direction === 'higher'))
        .map(({ region }) => region)
      return regions.length === 0 ? [] : [{ form, direction, regions }]
    }),
  )
}
