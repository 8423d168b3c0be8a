import { DIMENSIONS, SCALES, type Scale } from '#app/domain/framework/framework'
import { K, productIndex } from '#app/domain/sums/layout'
import type { CrossSums, WithinSums } from '#app/domain/sums/returning-sums'
import type { Person } from './people'

/** u = (v_1…v_K, v_1·y_1…v_K·y_K) of one response. */
function uOf({ weight, scores }: Person): number[] {
  const valid = SCALES.map((_, k) => scores[k] ?? null)
  return [
    ...valid.map((y) => (y === null ? 0 : weight)),
    ...valid.map((y) => (y === null ? 0 : weight * y)),
  ]
}

const isValid = ({ scores }: Person, k: number) => (scores[k] ?? null) !== null
const isValidOnAny = (one: Person) => DIMENSIONS.some((_, k) => isValid(one, k))
const total = (persons: readonly Person[]) => persons.reduce((sum, { weight }) => sum + weight, 0)

function summed(persons: readonly Person[]): number[] {
  const vectors = persons.map(uOf)
  return Array.from({ length: 2 * K }, (_, i) => vectors.reduce((sum, u) => sum + u[i]!, 0))
}

/** Responses by respondent, those without an id left out. */
function byRespondent(persons: readonly Person[]): ReadonlyMap<string, Person[]> {
  const found = new Map<string, Person[]>()
  for (const one of persons) {
    if (one.respondent === null) continue
    found.set(one.respondent, [...(found.get(one.respondent) ?? []), one])
  }
  return found
}

/** Of the responses of one group: what does not add; undefined where nobody has more than one. */
export function withinSumsOf(
  persons: readonly Person[],
  asked: readonly Scale[] = SCALES,
): WithinSums | undefined {
  const several = [...byRespondent(persons).values()].filter(({ length }) => length > 1)
  if (several.length === 0) return undefined
  const zeros = () => new Float64Array(K)
  const sums = {
    repeatedRespondents: zeros(),
    repeatedValid: zeros(),
    repeatedAny: 0,
    heaviestTotal: zeros(),
    repeatedClusters: zeros(),
    repeatedClustersAny: 0,
    products: new Float64Array(K * (2 * K + 1)),
    squaredWeightsAny: 0,
  }
  const more = (count: number) => Math.max(0, count - 1)
  for (const responses of several) {
    const own = responses.filter(({ organisation }) => organisation === null)
    const answered = more(responses.filter((one) => one.answered).length)
    SCALES.forEach((scale, k) => {
      const valid = responses.filter((one) => isValid(one, k))
      if (asked.includes(scale)) sums.repeatedRespondents[k]! += answered
      sums.repeatedValid[k]! += more(valid.length)
      sums.repeatedClusters[k]! += more(own.filter((one) => isValid(one, k)).length)
      if (valid.length > 1) {
        sums.heaviestTotal[k] = Math.max(sums.heaviestTotal[k]!, total(valid))
      }
    })
    sums.repeatedAny += more(responses.filter(isValidOnAny).length)
    const ownAny = own.filter(isValidOnAny)
    sums.repeatedClustersAny += more(ownAny.length)
    sums.squaredWeightsAny +=
      total(ownAny) ** 2 - ownAny.reduce((sum, { weight }) => sum + weight ** 2, 0)
    const together = summed(own)
    const apart = own.map(uOf)
    for (let i = 0; i < 2 * K; i += 1) {
      for (let j = i; j < 2 * K; j += 1) {
        const squares = apart.reduce((sum, u) => sum + u[i]! * u[j]!, 0)
        sums.products[productIndex(i, j)]! += together[i]! * together[j]! - squares
      }
    }
  }
  return sums
}

/** Of the responses of one group in two cells: what those without an organisation have in both. */
export function crossSumsOf(
  first: readonly Person[],
  second: readonly Person[],
): CrossSums | undefined {
  const [before, after] = [first, second].map((persons) =>
    byRespondent(persons.filter(({ organisation }) => organisation === null)),
  ) as [ReadonlyMap<string, Person[]>, ReadonlyMap<string, Person[]>]
  const returning = [...before.keys()].filter((respondent) => after.has(respondent))
  if (returning.length === 0) return undefined
  const sums = { both: new Float64Array(K), bothAny: 0, products: new Float64Array(4 * K * K) }
  for (const respondent of returning) {
    const pair = [before.get(respondent) ?? [], after.get(respondent) ?? []] as const
    SCALES.forEach((_, k) => {
      if (pair.every((side) => side.some((one) => isValid(one, k)))) sums.both[k]! += 1
    })
    if (pair.every((side) => side.some(isValidOnAny))) sums.bothAny += 1
    const [was, is] = pair.map(summed) as [number[], number[]]
    was.forEach((one, i) =>
      is.forEach((other, j) => (sums.products[i * 2 * K + j]! += one * other)),
    )
  }
  return sums
}
