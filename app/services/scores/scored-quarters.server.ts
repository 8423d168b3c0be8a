import type { Quarter } from '#app/domain/calendar/quarter'
import { mergeIntoGroups, type ImportedSumRow } from '#app/domain/sums/groups'
import type { Database } from '#db/client.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { scoreRegions, type ScoredRegionPeriod } from './score-regions.server'
import type { ScoredSet, ScoringWorld } from './world.server'

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
  return scoreRegions(world, set, quarter, (regionId) =>
    mergeIntoGroups(rowsByRegion.get(regionId) ?? []),
  )
}
