import type { Quarter } from '#app/domain/calendar/quarter'
import { MINIMUM_PERSONS } from '#app/domain/disclosure/decision'
import { placeOf, releaseOnShow } from '#app/domain/disclosure/on-show-door'
import type { Disclosed, ReleasedScore } from '#app/domain/disclosure/released'
import { keyOf } from '#app/domain/grouping'
import type { Database } from '#db/client.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import type { PackedScores } from '#db/repositories/released-scores.server'
import type { MovedScore } from '../import/types'

/**
 * The scores of quarters that are on show at a moment, by region set, region and quarter. They stay packed: of a
 * country's thousands a file changes few, and only those that change are ever looked at, behind their door.
 */
export type ScoresOnShow = ReadonlyMap<string, PackedScores>

export async function findScoresOnShow(db: Database): Promise<ScoresOnShow> {
  const rows = await releasedScores.findPacked(db)
  return new Map(rows.map((row) => [placeOf(row), row]))
}

/** Those that have any. */
export function quartersOnShow(scores: ScoresOnShow): ReadonlySet<Quarter> {
  return new Set([...scores.values()].map(({ period }) => period))
}

/** Region set, region and quarter of those (of some quarters) that have a score, as `placeOf` makes them one. */
export function placesOnShow(
  scores: ScoresOnShow,
  quarters: ReadonlySet<Quarter>,
): ReadonlySet<string> {
  const asked = [...scores.values()].filter(({ period }) => quarters.has(period))
  return new Set(released(asked).flatMap((row) => (row.score === null ? [] : [placeOf(row)])))
}

/**
 * Which shown scores differ between two moments, by region set, region, period and dimension.
 * A dry run shows a moved score only where at least five persons answered without the file, and its
 * figure passes (services/release/dry-run).
 */
export function movedScores(
  before: ScoresOnShow,
  after: ScoresOnShow,
  dryRun: boolean,
): MovedScore[] {
  const [old, current] = [changedFrom(before, after), changedFrom(after, before)]
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

/** Those of one moment that are another, or not there, at the other. */
function changedFrom(these: ScoresOnShow, others: ScoresOnShow): Map<string, ReleasedScore> {
  const changed = [...these].flatMap(([place, row]) => {
    const other = others.get(place)
    return other !== undefined && Buffer.compare(row.scores, other.scores) === 0 ? [] : [row]
  })
  return new Map(released(changed).map((row) => [keyOf(placeOf(row), row.dimension), row]))
}

function released(rows: readonly PackedScores[]): Disclosed<readonly ReleasedScore[]> {
  return releaseOnShow(rows.flatMap((row) => releasedScores.unpackScores(row)))
}
