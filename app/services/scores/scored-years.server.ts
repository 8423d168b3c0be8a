import { quartersOf, type Year } from '#app/domain/calendar/year'
import { mergePeriods } from '#app/domain/sums/merge-periods'
import { MadeOnce } from './made-once'
import { withReturning } from './pair-sums.server'
import { scoreRegions, type ScoredRegionPeriod } from './score-regions.server'
import type { ScoredQuarters } from './scored-quarters.server'
import type { ScoringWorld } from './world.server'

/**
 * Calendar years as scored from the sums of their quarters, each made once (method section 6): every
 * answer in the region it counts in within its own quarter.
 */
export class ScoredYears {
  readonly #quarters: ScoredQuarters
  readonly #world: ScoringWorld
  readonly #ended: readonly Year[]
  readonly #made = new MadeOnce<Year, readonly ScoredRegionPeriod[]>()

  /** @param ended years whose fourth quarter has data: no other year is scored */
  constructor(quarters: ScoredQuarters, world: ScoringWorld, ended: readonly Year[]) {
    this.#quarters = quarters
    this.#world = world
    this.#ended = ended
  }

  async at(year: Year): Promise<readonly ScoredRegionPeriod[]> {
    return this.#ended.includes(year) ? this.#made.at(year, () => this.#make(year)) : []
  }

  async #make(year: Year): Promise<readonly ScoredRegionPeriod[]> {
    const parts: ReadonlyMap<number, ScoredRegionPeriod>[] = []
    for (const quarter of quartersOf(year)) {
      const scored = await this.#quarters.at(quarter)
      parts.push(new Map(scored.map((region) => [region.regionId, region])))
    }
    return this.#world.sets.flatMap((set) =>
      scoreRegions(this.#world, set, year, (regionId) => {
        const groups = mergePeriods(parts.map((part) => part.get(regionId)?.groups ?? []))
        return withReturning(groups, { regionId, period: year }, this.#quarters.pairs)
      }),
    )
  }

  /** Frees the memory of years that nothing will be held against any more. */
  forgetBefore(year: Year): void {
    this.#made.forgetBefore(year)
  }
}
