import { CrossAccumulator, WithinAccumulator } from './returning-accumulators'

/** What does not add of one region and group, by the numbers of periods: found without a look into a map. */
export class RegionGroupSums {
  readonly #within: (WithinAccumulator | undefined)[] = []
  readonly #crosses: (CrossAccumulator | undefined)[][] = []

  within(period: number): WithinAccumulator | undefined {
    return this.#within[period]
  }

  withinToAdd(period: number): WithinAccumulator {
    return (this.#within[period] ??= new WithinAccumulator())
  }

  /** @param nth the how manieth of those that the later period is held against */
  cross(later: number, nth: number): CrossAccumulator | undefined {
    return this.#crosses[later]?.[nth]
  }

  crossToAdd(later: number, nth: number): CrossAccumulator {
    const crosses = (this.#crosses[later] ??= [])
    return (crosses[nth] ??= new CrossAccumulator())
  }
}
