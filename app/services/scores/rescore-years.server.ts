import { addYears, endedYears, yearOf, type Year } from '#app/domain/calendar/year'
import type { Quarter } from '#app/domain/calendar/quarter'
import { isClosed } from '#app/domain/keep/retention'
import type { Database } from '#db/client.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import * as scores from '#db/repositories/scores.server'
import { differencesOfYear } from './differences.server'
import type { ScoredQuarters } from './scored-quarters.server'
import { ScoredYears } from './scored-years.server'
import type { ScoringWorld } from './world.server'

/**
 * The calendar years that a rescore makes anew: those of its quarters that are over (their fourth
 * quarter has data), and those over of which nothing is stored yet. The year after enters with its
 * difference.
 */
export class RescoredYears {
  readonly scores: scores.PackedScores[] = []
  readonly differences: scoreDifferences.PackedDifferences[] = []
  readonly #periods: ScoredQuarters
  readonly #years: ScoredYears
  readonly #made: ReadonlySet<Year>
  /** Stored until now, but not over any more. */
  readonly #gone: readonly Year[]
  /** Still to be compared, in order of time. */
  #ahead: readonly Year[]
  /** Those whose differences are made anew, in order of time. */
  readonly compared: readonly Year[]

  /**
   * @param of `range` the quarters that have data; `quarters` those that are made anew; `closed` the last
   *   year that stands as it is
   */
  static async plan(
    db: Database,
    world: ScoringWorld,
    periods: ScoredQuarters,
    {
      range,
      quarters,
      closed,
    }: {
      readonly range: readonly Quarter[]
      readonly quarters: readonly Quarter[]
      readonly closed: Year | null
    },
  ): Promise<RescoredYears> {
    const isOpen = (year: Year) => !isClosed(year, closed)
    const stored = (await scores.findPeriods(db, 'year')).filter(isOpen)
    return new RescoredYears(world, periods, {
      ended: endedYears(range),
      open: endedYears(range).filter(isOpen),
      stored,
      touched: quarters.map(yearOf),
    })
  }

  private constructor(
    world: ScoringWorld,
    periods: ScoredQuarters,
    {
      ended,
      open,
      stored,
      touched,
    }: Readonly<Record<'ended' | 'open' | 'stored' | 'touched', readonly Year[]>>,
  ) {
    this.#periods = periods
    this.#years = new ScoredYears(periods, world, ended)
    this.#made = new Set(open.filter((year) => touched.includes(year) || !stored.includes(year)))
    this.#gone = stored.filter((year) => !ended.includes(year))
    const changed = [...this.#made, ...this.#gone]
    this.compared = open.filter(
      (year) => this.#made.has(year) || changed.includes(addYears(year, -1)),
    )
    this.#ahead = this.compared
  }

  /** Everything whose rows are put in the place of those that were stored. */
  get replaced(): { readonly scores: readonly Year[]; readonly differences: readonly Year[] } {
    return {
      scores: [...this.#made, ...this.#gone],
      differences: [...this.compared, ...this.#gone],
    }
  }

  /** Makes what comes before this year: called while its quarters and their pair sums are at hand. */
  async makeBefore(end: Year): Promise<void> {
    const due = this.#ahead.filter((year) => year < end)
    this.#ahead = this.#ahead.slice(due.length)
    for (const year of due) {
      if (this.#made.has(year)) this.scores.push(...(await this.#years.at(year)).map(scores.pack))
      const { pairs } = this.#periods
      const found = await differencesOfYear(this.#years, pairs, year)
      this.differences.push(...scoreDifferences.pack(found))
      this.#years.forgetBefore(year)
    }
  }
}
