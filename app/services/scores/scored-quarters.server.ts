import type { Quarter } from '#app/domain/calendar/quarter'
import type { ScoredPeriod } from '#app/domain/scoring/change'
import { scoreRegion } from '#app/domain/scoring/region'
import { registerWeights } from '#app/domain/stakeholders/register'
import { mergeIntoGroups, type ImportedSumRow } from '#app/domain/sums/groups'
import type { Database } from '#db/client.server'
import type { ScoredRegion } from '#db/repositories/scores.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { recordScoresIn } from './record-scores.server'
import type { ScoredSet, ScoringWorld } from './world.server'

/** A region of a set in a quarter, with the sums it was scored from. */
export interface ScoredRegionPeriod extends ScoredRegion, ScoredPeriod {
  readonly setId: number
}

/** Quarters as scored from what is stored at this moment, each made once. */
export class ScoredQuarters {
  readonly #db: Database
  readonly #world: ScoringWorld
  readonly #range: readonly Quarter[]
  readonly #made = new Map<Quarter, readonly ScoredRegionPeriod[]>()

  /**
   * @param range quarters that have data: out of it nothing is scored, though an agreement may run on
   */
  constructor(db: Database, world: ScoringWorld, range: readonly Quarter[]) {
    this.#db = db
    this.#world = world
    this.#range = range
  }

  async at(quarter: Quarter): Promise<readonly ScoredRegionPeriod[]> {
    const known = this.#made.get(quarter)
    if (known !== undefined) return known
    if (!this.#range.includes(quarter)) return []
    const rows = await sumRows.findActiveByQuarters(this.#db, [quarter])
    const made = this.#world.sets.flatMap((set) => scoreSet(this.#world, set, quarter, rows))
    this.#made.set(quarter, made)
    return made
  }

  /** Frees the memory of quarters that nothing will be held against any more. */
  forgetBefore(quarter: Quarter): void {
    for (const known of this.#made.keys()) if (known < quarter) this.#made.delete(known)
  }
}

function scoreSet(
  world: ScoringWorld,
  set: ScoredSet,
  quarter: Quarter,
  rows: readonly ImportedSumRow[],
): ScoredRegionPeriod[] {
  const rowsByRegion = new Map<number, ImportedSumRow[]>()
  for (const row of rows) {
    const regionId = set.resolver.regionOf(row.placeId, row.segment, quarter)
    if (regionId === null) continue
    const list = rowsByRegion.get(regionId)
    if (list === undefined) rowsByRegion.set(regionId, [row])
    else list.push(row)
  }
  const recordScoresOf = recordScoresIn(world, set, quarter)

  return set.regionIds.flatMap((regionId) => {
    const records = recordScoresOf(regionId).estimates
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
    return [{ regionId, setId: set.id, scores: scored, groups }]
  })
}
