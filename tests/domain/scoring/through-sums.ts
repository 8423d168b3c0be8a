import type { Period as PeriodName } from '#app/domain/calendar/period'
import { quarterIndex } from '#app/domain/calendar/quarter'
import { isYear, yearOf } from '#app/domain/calendar/year'
import { DIMENSIONS, SCALES, type Framework } from '#app/domain/framework/framework'
import { scoreRegion } from '#app/domain/scoring/region'
import type { GroupSums, ScoredPeriod } from '#app/domain/scoring/types'
import { SumAccumulator } from '#app/domain/sums/accumulator'
import type { ImportedSumRow } from '#app/domain/sums/sum-block'
import { mergeIntoGroups } from './people'
import { planPairs } from '#app/domain/sums/pair-plan'
import { PairSums } from '#app/domain/sums/pair-sums'
import type { CrossSums } from '#app/domain/sums/returning-sums'
import type { Answer, Period } from './plain-method'
import { takenRows } from '#tests/support/sum-rows'

/** An answer and where it counts. */
export interface PlacedAnswer extends Answer {
  readonly quarter: string
  readonly area: number
}

/** The product's way from answers to scores: rows of sums per import, merged, and who returns. */
export class ThroughSums {
  readonly #framework: Framework
  readonly #regionOf: readonly number[]
  readonly #rows: readonly ImportedSumRow[]
  readonly #pairs: PairSums

  /** @param regionOf the region of each area */
  constructor(
    answers: readonly PlacedAnswer[],
    regionOf: readonly number[],
    framework: Framework,
    newest: string,
  ) {
    this.#framework = framework
    this.#regionOf = regionOf
    this.#rows = this.#rowsOf(answers)
    const plan = planPairs([newest], [1, 4], [yearOf(newest)])
    const groups = framework.groups.map(({ code }) => code)
    this.#pairs = new PairSums(plan, groups, [(area) => regionOf[area] ?? null])
    const withId = answers.filter(({ respondent }) => respondent !== null)
    const people = grouped(withId, ({ respondent }) => respondent)
    for (const person of people.values()) {
      if (person.length < 2) continue
      this.#pairs.add(
        person.map((answer) => ({
          quarter: answer.quarter,
          day: null,
          placeId: answer.area,
          group: groups.indexOf(answer.group),
          forOrganisation: answer.organisation !== null,
          asked: new Uint8Array(SCALES.map((_, k) => (answer.asked[k] ? 1 : 0))),
          ...personSums(answer),
        })),
      )
    }
  }

  #rowsOf(answers: readonly PlacedAnswer[]): ImportedSumRow[] {
    // An import asks the same of all: one for each quarter and choice of forms.
    const imports = grouped(answers, ({ quarter, asked }) => `${quarter} ${asked.join()}`)
    return [...imports.values()].flatMap((members, importId) => {
      const asked = DIMENSIONS.filter((_, form) => members[0]?.asked[form])
      const sums = new SumAccumulator(this.#framework, asked)
      for (const answer of members) {
        sums.add(
          {
            quarter: quarterIndex(answer.quarter),
            segment: null,
            placeId: answer.area,
            group: this.#framework.groups.findIndex(({ code }) => code === answer.group),
            organisationId: answer.organisation === null ? null : Number(answer.organisation),
          },
          personSums(answer),
        )
      }
      return takenRows(sums, importId)
    })
  }

  /** A region in a quarter or year, within this frame. */
  scored(region: number, period: PeriodName, frame: Omit<Period, 'answers'>): ScoredPeriod {
    const framework = {
      ...this.#framework,
      recordWeight: Object.fromEntries(
        DIMENSIONS.map((dimension, form) => [dimension, frame.recordWeights[form]]),
      ) as Framework['recordWeight'],
    }
    const rows = this.#rows.filter(({ quarter, placeId }) => {
      const isWithin = isYear(period) ? yearOf(quarter) === period : quarter === period
      return isWithin && this.#regionOf[placeId] === region
    })
    const groups = mergeIntoGroups(rows).map((sums): GroupSums => {
      const returning = this.#pairs.within({ regionId: region, period }, sums.group)
      return returning === undefined ? sums : { ...sums, returning }
    })
    const records = DIMENSIONS.map((dimension, form) => {
      const score = frame.records[form] ?? null
      return { dimension, score, knownShare: score === null ? null : 1, records: 1 }
    })
    const registerWeights = new Map(Object.entries(frame.expected))
    const data = { period, groups, registerWeights, records }
    return { groups, framework, scores: scoreRegion(data, framework) }
  }

  /** PairSums.overlaps */
  overlaps(cells: readonly (readonly [region: number, period: PeriodName])[], group: string) {
    return this.#pairs.overlaps(
      cells.map(([regionId, period]) => ({ regionId, period })),
      group,
    )
  }

  /** PairSums.countedAgain */
  countedAgain(cells: readonly (readonly [region: number, period: PeriodName])[], group: string) {
    return this.#pairs.countedAgain(
      cells.map(([regionId, period]) => ({ regionId, period })),
      group,
    )
  }

  /** What they have in two groups of a region. */
  acrossGroups(
    [regionId, period]: readonly [region: number, period: PeriodName],
    one: string,
    other: string,
  ): CrossSums | undefined {
    return this.#pairs.acrossGroups({ regionId, period }, one, other)
  }

  /** What the persons without organisation of a group have in two regions or periods. */
  between(
    first: readonly [region: number, period: PeriodName],
    second: readonly [region: number, period: PeriodName],
    group: string,
  ): CrossSums | undefined {
    const [one, other] = [first, second].map(([regionId, period]) => ({ regionId, period }))
    return this.#pairs.between(one!, other!, group)
  }
}

function personSums({ weight, scores, answered }: Answer) {
  return { weight, answered, scores: new Float64Array(SCALES.map((_, k) => scores[k] ?? NaN)) }
}

function grouped<One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const known = groups.get(keyOf(one))
    if (known === undefined) groups.set(keyOf(one), [one])
    else known.push(one)
  }
  return groups
}
