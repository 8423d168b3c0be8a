import { fraction, plus, times, ZERO, asNumber, type Fraction } from './fraction'
import { quarterOf, scoreOf, type Form, type Given, type InForce } from './raw'

/**
 * One answer on one form: of a person, for an area, in a quarter. It stays the same through every edition
 * in which its score is unchanged, whatever its weight.
 */
export interface Answer {
  readonly id: number
  readonly person: number
  readonly form: Form
  /** What the thief is after, 0…100. */
  readonly score: number
}

/** A mean that left, as what it is made of: answer → what it counts. */
export type Mean = ReadonlyMap<Answer, Fraction>

/** Every answer that was ever given, each once. */
export class Answers {
  readonly #known = new Map<string, Answer>()

  of(row: Given, form: Form): Answer | null {
    const score = scoreOf(row.answers, form)
    if (score === null) return null
    const { person, area } = row
    const key = JSON.stringify([person, area, quarterOf(row), form, score])
    let answer = this.#known.get(key)
    if (answer === undefined) {
      answer = { id: this.#known.size, person, form, score }
      this.#known.set(key, answer)
    }
    return answer
  }
}

interface Member {
  /** Whom the product takes for one: a respondent's id, else the row. */
  readonly who: string
  readonly answer: Answer
  readonly weight: bigint
}

/** The region of one period as the thief finds it in the raw files, on one form. */
export class Heard {
  readonly names: { readonly set: string; readonly region: string; readonly period: string }
  /** Groups with a valid score that are expected, and how much. */
  readonly weights: ReadonlyMap<string, bigint>
  readonly expected: ReadonlyMap<string, bigint>
  readonly #groups = new Map<string, Member[]>()

  constructor(
    force: InForce,
    answers: Answers,
    names: { readonly set: string; readonly region: string; readonly period: string },
    form: Form,
  ) {
    this.names = names
    const { set, region, period } = names
    for (const [place, row] of force.within(set, region, period).entries()) {
      const answer = answers.of(row, form)
      if (answer === null) continue
      const who = row.respondent || `row ${place}`
      const member = { who, answer, weight: inMillionths(row.weight) }
      const group = this.#groups.get(row.group)
      if (group === undefined) this.#groups.set(row.group, [member])
      else group.push(member)
    }
    const expected = [...force.expected(set, region, period)].filter(([, weight]) => weight > 0)
    this.expected = new Map(expected.map(([group, weight]) => [group, inMillionths(weight)]))
    this.weights = new Map([...this.expected].filter(([group]) => this.#groups.has(group)))
  }

  /** Different persons, as far as ids tell, in each group that they answer for. @param group null: all that count */
  persons(group: string | null = null): number {
    const groups = group === null ? [...this.weights.keys()] : [group]
    const personsOf = (each: string) => new Set(this.#groups.get(each)?.map(({ who }) => who)).size
    return groups.reduce((sum, each) => sum + personsOf(each), 0)
  }

  /** The most that its coverage can be: where everybody's answers are valid. */
  largestCoverage(): number {
    let [covered, all] = [0, 0]
    for (const [group, weight] of this.expected) {
      covered += Number(weight) * Math.min(1, this.persons(group) / 3)
      all += Number(weight)
    }
    return covered / all
  }

  /** Of a mean's weight, what the heaviest person carries: 0…1. @param group null: of the total */
  largestShare(group: string | null = null): number {
    const mean = group === null ? this.total() : this.group(group)
    const byPerson = new Map<number, number>()
    for (const [{ person }, counts] of mean) {
      byPerson.set(person, (byPerson.get(person) ?? 0) + asNumber(counts))
    }
    return Math.max(0, ...byPerson.values())
  }

  group(group: string): Mean {
    return this.total(new Map([[group, 1n]]))
  }

  /** Σ W_g ȳ_g. @param weights W_g up to a factor; of groups with data only */
  total(weights: ReadonlyMap<string, bigint> = this.weights): Mean {
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0n)
    const mean = new Map<Answer, Fraction>()
    for (const [group, weight] of weights) {
      const members = this.#groups.get(group) ?? []
      const ofGroup = members.reduce((total, member) => total + member.weight, 0n)
      for (const member of members) {
        const counts = fraction(weight * member.weight, sum * ofGroup)
        mean.set(member.answer, plus(mean.get(member.answer) ?? ZERO, counts))
      }
    }
    return mean
  }
}

/** W*: what the later one expects of the groups that both heard. */
export function constantWeights(later: Heard, earlier: Heard): ReadonlyMap<string, bigint> {
  return new Map([...later.weights].filter(([group]) => earlier.weights.has(group)))
}

/** The unweighted mean of means. */
export function meanOf(means: readonly Mean[]): Mean {
  const share = fraction(1n, BigInt(means.length))
  const mean = new Map<Answer, Fraction>()
  for (const each of means) {
    for (const [answer, counts] of each) {
      mean.set(answer, plus(mean.get(answer) ?? ZERO, times(counts, share)))
    }
  }
  return mean
}

/** What it comes to, which only we can work out. */
export function valueOf(mean: Mean): number {
  return [...mean].reduce((sum, [{ score }, counts]) => sum + asNumber(counts) * score, 0)
}

function inMillionths(weight: number): bigint {
  return BigInt(Math.round(weight * 1_000_000))
}
