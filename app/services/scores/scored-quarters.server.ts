import type { Quarter } from '#app/domain/calendar/quarter'
import { mergeByRegion } from '#app/domain/sums/groups'
import type { PairSums } from '#app/domain/sums/pair-sums'
import type { SumBlock } from '#app/domain/sums/sum-block'
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
      const blocks = await sumRows.findActiveByQuarter(this.#db, quarter)
      return this.#world.sets.flatMap((set) =>
        scoreSet(this.#world, set, quarter, blocks, this.#pairs),
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
  blocks: readonly SumBlock[],
  pairs: PairSums,
): ScoredRegionPeriod[] {
  const byRegion = mergeByRegion(blocks, ({ placeId }, segment) =>
    set.resolver.regionOf(placeId, segment, quarter),
  )
  return scoreRegions(world, set, quarter, (regionId) => {
    const groups = byRegion.get(regionId) ?? []
    return withReturning(groups, { regionId, period: quarter }, pairs)
  })
}
