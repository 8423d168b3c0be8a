import type { ReleasedBand } from '../disclosure/band-door'
import type { Framework } from '../framework/framework'
import { COLUMNS, type Column } from './columns'

/** What other weights of groups and agreements do to the verdicts on a region. */
export interface RegionChoices {
  /** Forms, and the index, of which a band is known. */
  readonly known: readonly Column[]
  /** Those whose verdict differs within it. */
  readonly depends: readonly Column[]
}

/** @param bounds of fair, good and strong */
export function regionChoicesOf(
  bands: readonly ReleasedBand[],
  bounds: Framework['bands'],
): RegionChoices {
  const bandOf = (score: number) => bounds.filter((bound) => score >= bound).length
  const known = COLUMNS.filter((column) => bands.some(({ dimension }) => dimension === column))
  const depends = known.filter((column) =>
    bands.some(({ dimension, low, high }) => dimension === column && bandOf(low) !== bandOf(high)),
  )
  return { known, depends }
}
