import type { Period as PeriodName } from '#app/domain/calendar/period'
import { changeBetween, type Difference } from '#app/domain/scoring/change'
import type { Score, ScoredPeriod } from '#app/domain/scoring/types'
import type { Random } from '../../../scripts/sample/random'
import {
  drawPeople,
  drawScores,
  drawSuccessor,
  type DrawnPerson,
  type GroupPlan,
  type Likeness,
} from './drawn-people'
import { frameworkOf } from './people'
import type { Period } from './plain-method'
import { ThroughSums, type PlacedAnswer } from './through-sums'

/** What is drawn again and again: people of groups of equal weight, in one area. */
export interface Scenario {
  readonly plans: readonly GroupPlan[]
  readonly likeness: Likeness
}

/** Records of three forms, so that the index has both. */
const RECORDS = [60, null, 70, 50]
const RECORD_WEIGHTS = [0.25, 0.25, 0.5, 0.25]
export const NEWEST = '2026-Q4'
export const BEFORE = '2026-Q3'

/** Means of the forms, from that of input: apart, so that each counts differently in the index. */
export const FORMS_APART = [0, 4, -4, -8]

export function drawAll(random: Random, { plans, likeness }: Scenario): DrawnPerson[] {
  return plans.flatMap((plan) => drawPeople(random, plan, likeness))
}

/** The same people a quarter later; who does not return has a successor. */
export function drawLater(
  random: Random,
  people: readonly DrawnPerson[],
  { plans, likeness }: Scenario,
  returning: number,
): DrawnPerson[] {
  return people.map((one) => {
    const plan = plans.find(({ group }) => group === one.group)
    return random.chance(returning) ? one : drawSuccessor(random, one, plan!, likeness)
  })
}

/** What they answer in a quarter, every answer lifted by so many points. */
export function answersIn(
  random: Random,
  quarter: string,
  people: readonly DrawnPerson[],
  { likeness }: Scenario,
  lift = 0,
): PlacedAnswer[] {
  return people.map((person) => {
    const lifted = { ...person, levels: person.levels.map((level) => level + lift) }
    const scores = drawScores(random, lifted, likeness)
    return {
      ...{ respondent: person.id, group: person.group, weight: person.weight, scores, quarter },
      ...{ area: 0, answered: true, asked: scores.map(() => true) },
      organisation: person.organisation === null ? null : `${person.organisation}`,
    }
  })
}

/** A form without records, and the index of this and three that have them. */
export type Simulated = 'process' | 'index'

/** The product's scores of what was answered. */
export class Scored {
  readonly #sums: ThroughSums
  readonly #frame: Omit<Period, 'answers'>
  readonly #periods = new Map<PeriodName, ScoredPeriod>()

  constructor(answers: readonly PlacedAnswer[], { plans }: Scenario) {
    const groups = plans.map(({ group }) => group)
    this.#sums = new ThroughSums(answers, [0], frameworkOf(groups), NEWEST)
    this.#frame = {
      expected: Object.fromEntries(groups.map((group) => [group, 1])),
      records: RECORDS,
      recordWeights: RECORD_WEIGHTS,
    }
  }

  score(period: PeriodName, dimension: Simulated): Score {
    return this.#in(period).scores.scores.find((score) => score.dimension === dimension)!
  }

  /** The change of the newest quarter; null where it is not compared or not tested. */
  change(dimension: Simulated): TestedDifference | null {
    const found = changeBetween(this.#in(BEFORE), this.#in(NEWEST), dimension, (group) =>
      this.#sums.between([0, BEFORE], [0, NEWEST], group),
    )
    if (!found.comparable || found.p === null) return null
    return { ...found, p: found.p }
  }

  #in(period: PeriodName): ScoredPeriod {
    const known = this.#periods.get(period) ?? this.#sums.scored(0, period, this.#frame)
    this.#periods.set(period, known)
    return known
  }
}

type TestedDifference = Difference & { readonly p: number }

/** The score of all whom a scenario draws from. */
export function truthOf({ plans }: Scenario): Record<Simulated, number> {
  const means = FORMS_APART.map((_, form) => {
    return plans.reduce((sum, plan) => sum + (plan.means[form] ?? NaN), 0) / plans.length
  })
  const scores = means.map((mean, form) => {
    const record = RECORDS[form] ?? null
    const share = record === null ? 0 : RECORD_WEIGHTS[form]!
    return (1 - share) * mean + share * (record ?? 0)
  })
  return {
    process: scores[1]!,
    index: scores.reduce((product, one) => product * one, 1) ** (1 / 4),
  }
}
