import { addQuarters, lastDayOf, quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import { recordEstimates } from '#app/domain/agreements/record-score'
import { scoreRegion } from '#app/domain/scoring/region'
import { registerWeights } from '#app/domain/stakeholders/register'
import { mergeIntoGroups, type ImportedSumRow } from '#app/domain/sums/groups'
import type { Database } from '#db/client.server'
import * as scores from '#db/repositories/scores.server'
import type { ScoredRegion } from '#db/repositories/scores.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { currentFramework } from '../framework.server'
import { readScoringWorld, type ScoredSet, type ScoringWorld } from './world.server'

/**
 * Makes the stored scores of the touched quarters anew from sums, agreements and registers. Where the
 * range of quarters that have data changes, all are made: a running agreement counts in each of them.
 * @returns the quarters that were made anew
 */
export async function rescore(
  db: Database,
  touched: readonly Quarter[] | 'all',
): Promise<readonly Quarter[]> {
  const before = await scores.findQuarters(db)
  const world = await readScoringWorld(db, await currentFramework(db))
  const range = await quartersWithData(db, world)
  const sameRange = before.at(0) === range.at(0) && before.at(-1) === range.at(-1)
  const quarters =
    touched === 'all' || !sameRange
      ? [...new Set([...range, ...before])].sort()
      : [...new Set(touched)].filter((quarter) => range.includes(quarter)).sort()
  await scores.replaceByQuarters(db, quarters, await scoreQuarters(db, world, quarters))
  return quarters
}

/** All scores, computed from what is stored; nothing is written. */
export async function computeAllScores(db: Database): Promise<readonly ScoredRegion[]> {
  const world = await readScoringWorld(db, await currentFramework(db))
  return scoreQuarters(db, world, await quartersWithData(db, world))
}

async function scoreQuarters(
  db: Database,
  world: ScoringWorld,
  quarters: readonly Quarter[],
): Promise<readonly ScoredRegion[]> {
  const made: ScoredRegion[] = []
  for (const quarter of quarters) {
    const rows = await sumRows.findActiveByQuarters(db, [quarter])
    for (const set of world.sets) made.push(...scoreSet(world, set, quarter, rows))
  }
  return made
}

/** Every quarter from the first to the last for which an active import holds something. */
async function quartersWithData(db: Database, world: ScoringWorld): Promise<readonly Quarter[]> {
  const periods = [...world.reportsByPlace.values()].flat().map((report) => report.period)
  const known = [...new Set([...(await sumRows.findActiveQuarters(db)), ...periods])].sort()
  const [first, last] = [known.at(0), known.at(-1)]
  if (first === undefined || last === undefined) return []
  const count = quarterIndex(last) - quarterIndex(first) + 1
  return Array.from({ length: count }, (_, step) => addQuarters(first, step))
}

function scoreSet(
  world: ScoringWorld,
  set: ScoredSet,
  quarter: Quarter,
  rows: readonly ImportedSumRow[],
): ScoredRegion[] {
  const rowsByRegion = new Map<number, ImportedSumRow[]>()
  for (const row of rows) {
    const regionId = set.resolver.regionOf(row.placeId, row.segment, quarter)
    if (regionId === null) continue
    const list = rowsByRegion.get(regionId)
    if (list === undefined) rowsByRegion.set(regionId, [row])
    else list.push(row)
  }
  const placesByRegion = set.resolver.placesOn(lastDayOf(quarter))

  return set.regionIds.flatMap((regionId) => {
    const reports = (placesByRegion.get(regionId) ?? []).flatMap(
      (placeId) => world.reportsByPlace.get(placeId) ?? [],
    )
    const records = recordEstimates(reports, quarter, world.framework).estimates
    const groups = mergeIntoGroups(rowsByRegion.get(regionId) ?? [])
    if (groups.length === 0 && records.every((record) => record.agreements === 0)) return []
    const scored = scoreRegion(
      {
        quarter,
        groups,
        registerWeights: registerWeights(world.registerByRegion.get(regionId) ?? [], quarter),
        records,
      },
      world.framework,
    )
    return [{ regionId, scores: scored }]
  })
}
