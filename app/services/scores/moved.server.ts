import { MINIMUM_PERSONS } from '#app/domain/disclosure/decision'
import { release } from '#app/domain/disclosure/door'
import type { Disclosed, ReleasedScore } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import type { MovedScore } from '../import/types'
import { unprotectedScores } from './unprotected.server'

export type ReleasedScores = Disclosed<readonly ReleasedScore[]>

/** Every score as it may be shown at this moment. */
export async function releasedScores(db: Database): Promise<ReleasedScores> {
  return release(await unprotectedScores(db))
}

/**
 * Which shown scores differ between two moments, by region set, region, period and dimension.
 * A dry run shows a moved score only where at least five persons answered without the file: the file
 * may be anybody's, and the difference must not tell what is in it.
 */
export function movedScores(
  before: ReleasedScores,
  after: ReleasedScores,
  dryRun: boolean,
): MovedScore[] {
  const keyOf = (row: ReleasedScore) =>
    JSON.stringify([row.regionSet, row.region, row.period, row.dimension])
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const current = new Map(after.map((row) => [keyOf(row), row]))
  const keys = [...new Set([...old.keys(), ...current.keys()])].sort()
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), current.get(key)]
    if ((was?.score ?? null) === (is?.score ?? null)) return []
    if (dryRun && (was?.n ?? 0) < MINIMUM_PERSONS) return []
    const names = (is ?? was) as ReleasedScore
    return [
      {
        region_set: names.regionSet,
        region: names.region,
        period: names.period,
        dimension: names.dimension,
        before: was?.score ?? null,
        after: is?.score ?? null,
      },
    ]
  })
}
