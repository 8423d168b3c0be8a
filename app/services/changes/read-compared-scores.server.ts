import { keyOf } from '#app/domain/grouping'
import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed, ReleasedScore } from '#app/domain/disclosure/released'
import { chosenQuarterIn, type AskedReference } from '#app/domain/report/reference'
import type { Database } from '#db/client.server'
import { readScoresAgainst } from './read-scores-against.server'

/**
 * Scores of a region set whose rows of one quarter also tell the difference that is asked for. Most are
 * there already; that from a chosen quarter is made, and shared by all pages of the set.
 *
 * @param scores of the set, or of one of its regions
 */
export async function withAskedDifference(
  db: Database,
  scores: Disclosed<readonly ReleasedScore[]>,
  {
    regionSet,
    quarter,
    reference,
  }: {
    readonly regionSet: string | null
    readonly quarter: Quarter | null
    readonly reference: AskedReference
  },
): Promise<Disclosed<readonly ReleasedScore[]>> {
  const chosen = chosenQuarterIn(reference, quarter)
  if (chosen === null || quarter === null || regionSet === null) return scores
  const filter = { regionSet, from: quarter, to: quarter }
  const made = await readScoresAgainst(db, filter, chosen)
  const keyOfRow = (row: ReleasedScore) => keyOf(row.region, row.dimension)
  return mapDisclosed({ scores, made }, (released) => {
    const told = new Map(released.made.map((row) => [keyOfRow(row), row]))
    return released.scores.map((row) =>
      row.period === quarter ? (told.get(keyOfRow(row)) ?? row) : row,
    )
  })
}
