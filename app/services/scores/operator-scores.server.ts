import type { ExportableScore } from '#app/domain/export/score-columns'
import { benjaminiHochberg } from '#app/domain/statistics/benjamini-hochberg'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import * as scores from '#db/repositories/scores.server'
import { unprotectedGroupScores, unprotectedScores } from './unprotected.server'

/**
 * Full precision, nothing suppressed: for `--internal`, that is for whoever holds the database anyway.
 * No page and no API may call this; lint keeps it to the command line. Changes are against the previous
 * quarter; which are demonstrable is asked of all of a region set and quarter, suppressed ones too.
 */
export async function readInternalScores(
  db: Database,
  filter: ScoreFilter,
): Promise<readonly ExportableScore[]> {
  const changes = await changesByScore(db, filter)
  return (await unprotectedScores(db, filter)).map((row) => {
    const key = keyOf(row.regionSet, row.region, row.period, row.dimension)
    return { ...row, ...(changes.get(key) ?? NO_CHANGE) }
  })
}

/** The same by stakeholder group: mean, n and the group's share of the variance as its SE. */
export async function readInternalGroupScores(
  db: Database,
  filter: ScoreFilter,
): Promise<readonly ExportableScore[]> {
  return (await unprotectedGroupScores(db, filter)).map((row) => ({
    ...row,
    ...NO_CHANGE,
    stakeholderGroup: row.group,
    score: row.mean,
    se: row.weight > 0 && row.clusters > 1 ? Math.sqrt(row.variance) / row.weight : null,
    ciLow: null,
    ciHigh: null,
    df: row.clusters > 1 ? row.clusters - 1 : null,
    effectiveN: row.sumSquaredWeights > 0 ? row.sumWeights ** 2 / row.sumSquaredWeights : null,
    coverage: null,
    surveyScore: row.mean,
    recordScore: null,
    status: row.n > 0 ? 'survey_only' : 'insufficient',
  }))
}

interface Change {
  readonly change: number | null
  readonly changeP: number | null
  readonly changeDemonstrable: boolean | null
}

const NO_CHANGE: Change = { change: null, changeP: null, changeDemonstrable: null }

async function changesByScore(
  db: Database,
  { from, to }: ScoreFilter,
): Promise<ReadonlyMap<string, Change>> {
  const quarters = (await scores.findQuarters(db)).filter(
    (quarter) => (from === undefined || quarter >= from) && (to === undefined || quarter <= to),
  )
  const named = new Map((await regions.findAll(db)).map((region) => [region.id, region]))
  const families = new Map<string, { key: string; change: number; p: number | null }[]>()
  for (const each of await scoreDifferences.findByQuarters(db, quarters)) {
    const region = named.get(each.regionId)
    if (each.against !== 'previous_quarter' || !each.comparison.comparable || !region) continue
    const { regionSet, name } = region
    const family = `${regionSet}\u0000${each.quarter}`
    const members = families.get(family) ?? []
    families.set(family, members)
    const { difference: change, p } = each.comparison
    members.push({ key: keyOf(regionSet, name, each.quarter, each.dimension), change, p })
  }
  const changes = new Map<string, Change>()
  for (const members of families.values()) {
    const tested = members.filter(({ p }) => p !== null)
    const survives = benjaminiHochberg(tested.map(({ p }) => p as number))
    const demonstrable = new Map(tested.map(({ key }, place) => [key, survives[place] ?? null]))
    for (const { key, change, p } of members) {
      changes.set(key, { change, changeP: p, changeDemonstrable: demonstrable.get(key) ?? null })
    }
  }
  return changes
}

function keyOf(...names: readonly string[]): string {
  return names.join('\u0000')
}
