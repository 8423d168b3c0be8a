import { describe, expect, test } from 'vitest'
import { SCALES } from '#app/domain/framework/framework'
import { addOrganisationPerson, addOwnPerson } from '#app/domain/sums/add-person'
import { emptyOrganisation, emptyOwn } from '#app/domain/sums/empty'
import { HEAVIEST, K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '#app/domain/sums/layout'

const ALL = new Uint8Array(K).fill(1)
const [INPUT, PROCESS, OUTPUT, , COOPERATION] = SCALES.map((_, k) => k) as [
  number,
  number,
  number,
  number,
  number,
]

const scores = (...values: number[]) => Float64Array.from({ length: K }, (_, k) => values[k] ?? NaN)

describe.each([
  ['own cluster', emptyOwn, addOwnPerson],
  ['organisation', emptyOrganisation, addOrganisationPerson],
])('the head of the sums: %s', (_, empty, add) => {
  test('counts respondents of the scales that were asked', () => {
    const sums = empty()
    const asked = Uint8Array.of(1, 0, 1, 0, 0)
    add(sums, { weight: 2, scores: scores(), answered: true }, asked)
    expect([...sums.slice(OWN_LAYOUT.respondents, K)]).toEqual([1, 0, 1, 0, 0])
    expect(sums[OWN_LAYOUT.validAny]).toBe(0)
  })

  test('who answered no item of the four forms is no respondent', () => {
    const sums = empty()
    const person = { weight: 1, scores: scores(NaN, NaN, NaN, NaN, 60), answered: false }
    add(sums, person, ALL)
    expect([...sums.slice(OWN_LAYOUT.respondents, K)]).toEqual([0, 0, 0, 0, 0])
    expect(sums[OWN_LAYOUT.valid + COOPERATION]).toBe(1)
    expect(sums[OWN_LAYOUT.validAny]).toBe(0)
  })

  test('counts valid scores, per scale and any, and keeps the heaviest weights in order', () => {
    const sums = empty()
    add(sums, { weight: 3, scores: scores(40, NaN, 0), answered: true }, ALL)
    add(sums, { weight: 2, scores: scores(NaN, NaN, 80), answered: true }, ALL)
    expect([...sums.slice(OWN_LAYOUT.valid, OWN_LAYOUT.valid + K)]).toEqual([1, 0, 2, 0, 0])
    expect(sums[OWN_LAYOUT.validAny]).toBe(2)
    const heaviestOf = (k: number) => {
      const from = OWN_LAYOUT.heaviest + k * HEAVIEST
      return [...sums.slice(from, from + HEAVIEST)]
    }
    expect(heaviestOf(INPUT)).toEqual([3, 0, 0, 0])
    expect(heaviestOf(PROCESS)).toEqual([0, 0, 0, 0])
    expect(heaviestOf(OUTPUT)).toEqual([3, 2, 0, 0])
  })

  test('adds the weights of those with a valid score on any of the four forms, each once', () => {
    const sums = empty()
    add(sums, { weight: 3, scores: scores(40, 50, 60, 70, 80), answered: true }, ALL)
    add(sums, { weight: 2, scores: scores(NaN, 10), answered: true }, ALL)
    add(sums, { weight: 7, scores: scores(NaN, NaN, NaN, NaN, 60), answered: true }, ALL)
    expect(sums[OWN_LAYOUT.validAny]).toBe(2)
    expect(sums[OWN_LAYOUT.weightsAny]).toBe(5)
    expect(sums[OWN_LAYOUT.squaredWeightsAny]).toBe(13)
  })
})

describe('respondents who are their own cluster', () => {
  test('add u = (v, v·y) and all products of its parts; missing is 0 in both', () => {
    const sums = emptyOwn()
    addOwnPerson(sums, { weight: 2, scores: scores(10, NaN, 50), answered: true }, ALL)
    addOwnPerson(sums, { weight: 3, scores: scores(20, 30), answered: true }, ALL)
    const first = [2, 0, 2, 0, 0, 20, 0, 100, 0, 0]
    const second = [3, 3, 0, 0, 0, 60, 90, 0, 0, 0]
    for (let i = 0; i < 2 * K; i++) {
      expect(sums[OWN_LAYOUT.sums + i]).toBe(first[i]! + second[i]!)
      for (let j = i; j < 2 * K; j++) {
        const product = sums[OWN_LAYOUT.products + productIndex(i, j)]
        expect(product).toBe(first[i]! * first[j]! + second[i]! * second[j]!)
      }
    }
  })

  test('fill their layout to its last place', () => {
    expect(OWN_LAYOUT.products + productIndex(2 * K - 1, 2 * K - 1)).toBe(OWN_LAYOUT.size - 1)
  })
})

describe('respondents of an organisation', () => {
  test('add v, v² and v·y, not squared over persons', () => {
    const sums = emptyOrganisation()
    addOrganisationPerson(sums, { weight: 2, scores: scores(10, NaN), answered: true }, ALL)
    addOrganisationPerson(sums, { weight: 3, scores: scores(20, 30), answered: true }, ALL)
    const at = (offset: number, k: number) => sums[offset + k]
    expect(at(ORGANISATION_LAYOUT.sumWeights, INPUT)).toBe(5)
    expect(at(ORGANISATION_LAYOUT.sumSquaredWeights, INPUT)).toBe(13)
    expect(at(ORGANISATION_LAYOUT.sumWeightedScores, INPUT)).toBe(80)
    expect(at(ORGANISATION_LAYOUT.sumWeights, PROCESS)).toBe(3)
    expect(at(ORGANISATION_LAYOUT.sumWeightedScores, PROCESS)).toBe(90)
    expect(at(ORGANISATION_LAYOUT.sumWeights, OUTPUT)).toBe(0)
  })
})
