import { heldIn } from '#app/domain/grouping'
import type { Quarter } from '#app/domain/calendar/quarter'
import { mergeIntoGroups, type ImportedSumRow } from '#app/domain/sums/groups'
import type { PairSums } from '#app/domain/sums/pair-sums'
import type { Database } from '#db/client.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { MadeOnce } from './made-once'
import { withReturning } from './pair-sums.server'
import { scoreRegions, type ScoredRegionPeriod } from './score-regions.server'
import type { ScoredSet, ScoringWorld } from './world.server'

/** Quarters as scored from what is stored at this moment, each made once. */
export class ScoredQuarters {
  readonly #db: Database
  readonly #world: ScoringWorld
  readonly #range: readonly Quarter[]
  readonly #made = new MadeOnce<Quarter, readonly ScoredRegionPeriod[]>()
  #pairs: PairSums

  /**
   * @param range quarters that have data: out of it nothing is scored, though an agreement may run on
   * @param pairs of every quarter that is asked for until there are others
   */
  constructor(db: Database, world: ScoringWorld, range: readonly Quarter[], pairs: PairSums) {
    this.#db = db
    this.#world = world
    this.#range = range
    this.#pairs = pairs
  }

  /** What is known of respondents who return. */
  get pairs(): PairSums {
    return this.#pairs
  }

  /** Goes on to other quarters; those that were made stay as they are. */
  goOnWith(pairs: PairSums): void {
    this.#pairs = pairs
  }

  async at(quarter: Quarter): Promise<readonly ScoredRegionPeriod[]> {
    if (!this.#range.includes(quarter)) return []
    return this.#made.at(quarter, async () => {
      const rows = await sumRows.findActiveByQuarters(this.#db, [quarter])
      return this.#world.sets.flatMap((set) =>
        scoreSet(this.#world, set, quarter, rows, this.#pairs),
      )
    })
  }

  /** Frees the memory of quarters that nothing will be held against any more. */
  forgetBefore(quarter: Quarter): void {
    this.#made.forgetBefore(quarter)
  }
}

function scoreSet(
  world: ScoringWorld,
  set: ScoredSet,
  quarter: Quarter,
  rows: readonly ImportedSumRow[],
  pairs: PairSums,
): ScoredRegionPeriod[] {
  const rowsByRegion = new Map<number, ImportedSumRow[]>()
  for (const row of rows) {
    const regionId = set.resolver.regionOf(row.placeId, row.segment, quarter)
    if (regionId === null) continue
    heldIn(rowsByRegion, regionId, () => []).push(row)
  }
  return scoreRegions(world, set, quarter, (regionId) => {
    const groups = mergeIntoGroups(rowsByRegion.get(regionId) ?? [])
    return withReturning(groups, { regionId, period: quarter }, pairs)
  })
}
