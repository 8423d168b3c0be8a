import { keyOf } from '#app/domain/grouping'
import { MINIMUM_PERSONS } from '#app/domain/disclosure/decision'
import type { Disclosed, ReleasedScore } from '#app/domain/disclosure/released'
import type { MovedScore } from '../import/types'

type ReleasedScores = Disclosed<readonly ReleasedScore[]>

/**
 * Which shown scores differ between two moments, by region set, region, period and dimension.
 * A dry run shows a moved score only where at least five persons answered without the file, and its
 * figure passes (services/release/dry-run).
 */
export function movedScores(
  before: ReleasedScores,
  after: ReleasedScores,
  dryRun: boolean,
): MovedScore[] {
  const keyOfRow = (row: ReleasedScore) =>
    keyOf(row.regionSet, row.region, row.period, row.dimension)
  const old = new Map(before.map((row) => [keyOfRow(row), row]))
  const current = new Map(after.map((row) => [keyOfRow(row), row]))
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
