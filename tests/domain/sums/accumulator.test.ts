import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { SCALES } from '#app/domain/framework/framework'
import { SumAccumulator, type PersonCell } from '#app/domain/sums/accumulator'
import { addOrganisationPerson } from '#app/domain/sums/add-person'
import { K, ORGANISATION_LAYOUT, OWN_LAYOUT } from '#app/domain/sums/layout'

const where = (overrides: Partial<PersonCell> = {}): PersonCell => ({
  quarter: 2026 * 4 + 2,
  segment: 20_636,
  placeId: 7,
  group: 0,
  organisationId: null,
  ...overrides,
})

const someone = (weight = 1, score = 50) => ({
  weight,
  scores: new Float64Array(K).fill(score),
  answered: true,
})

describe('the accumulator of an import', () => {
  test('keeps every cell apart, and gives rows in order, own clusters first', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    const cells = [
      where({ quarter: 2026 * 4 + 3 }),
      where({ organisationId: 12 }),
      where({ organisationId: 3 }),
      where({ placeId: 9 }),
      where({ group: 1 }),
      where({ segment: null }),
      where({ segment: -3 }),
      where(),
    ]
    for (const cell of cells) accumulator.add(cell, someone())
    const keys = accumulator
      .rows()
      .map((row) => [row.quarter, row.segment, row.placeId, row.group, row.organisationId])
    expect(keys).toEqual([
      ['2026-Q3', null, 7, 'huurders', null],
      ['2026-Q3', -3, 7, 'huurders', null],
      ['2026-Q3', 20_636, 7, 'huurders', null],
      ['2026-Q3', 20_636, 7, 'huurders', 3],
      ['2026-Q3', 20_636, 7, 'huurders', 12],
      ['2026-Q3', 20_636, 7, 'gemeente', null],
      ['2026-Q3', 20_636, 9, 'huurders', null],
      ['2026-Q4', 20_636, 7, 'huurders', null],
    ])
  })

  test('adds persons of one cell, in the layout of its kind', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    accumulator.add(where(), someone(2, 30))
    accumulator.add(where(), someone(1, 60))
    accumulator.add(where({ organisationId: 4 }), someone(3, 10))
    const [own, organisation] = accumulator.rows()
    expect(own?.sums).toHaveLength(OWN_LAYOUT.size)
    expect(own?.sums[OWN_LAYOUT.valid]).toBe(2)
    expect(own?.sums[OWN_LAYOUT.sums + K]).toBe(120)
    expect(organisation?.sums).toHaveLength(ORGANISATION_LAYOUT.size)
    expect(organisation?.sums[ORGANISATION_LAYOUT.sumWeightedScores]).toBe(30)
  })

  test.each([[[1, 1, 1, 1, 1]], [[1, 1, 0.5, 1]], [[2, 1]]])(
    'an organisation of weights %j has the sums of its persons, added one by one',
    (weights) => {
      const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, ['input', 'output'])
      const expected = new Float64Array(ORGANISATION_LAYOUT.size)
      weights.forEach((weight, place) => {
        const scores = Float64Array.of(100 / (place + 3), NaN, 7.7, place === 2 ? NaN : 0.1, 40)
        const person = { weight, scores, answered: place !== 1 }
        accumulator.add(where({ organisationId: 4 }), person)
        addOrganisationPerson(expected, person, Uint8Array.of(1, 0, 1, 0, 0))
      })
      expect(accumulator.rows().map(({ sums }) => sums)).toEqual([expected])
    },
  )

  test('gives quarter by quarter, in the same place, what it gives all at once', () => {
    const filled = () => {
      const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
      ;[5, 1, 3].forEach((persons, later) => {
        const cell = where({ quarter: 2026 * 4 + later, organisationId: 4 })
        for (let nth = 0; nth < persons; nth++) accumulator.add(cell, someone(1, 10 * nth))
      })
      return accumulator
    }
    const sums: Float64Array[] = []
    for (const rows of filled().takeRows()) sums.push(...rows.map((row) => row.sums.slice()))
    expect(sums).toEqual(
      filled()
        .rows()
        .map((row) => row.sums),
    )
  })

  test('counts respondents only of the scales that the import asks', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, ['process', 'feedback'])
    accumulator.add(where(), someone())
    const [row] = accumulator.rows()
    expect([...row!.sums.slice(OWN_LAYOUT.respondents, K)]).toEqual([0, 1, 0, 1, 0])
  })

  test('who answered nothing leaves no trace', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    const silent = { weight: 1, scores: new Float64Array(K).fill(NaN), answered: false }
    accumulator.add(where({ organisationId: 5 }), silent)
    expect(accumulator.rows()).toEqual([])
  })

  test('a score on cooperation alone is kept', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    const scores = new Float64Array(K).fill(NaN)
    scores[K - 1] = 40
    accumulator.add(where(), { weight: 1, scores, answered: false })
    expect(accumulator.rows()).toHaveLength(1)
  })

  test.each([0, -1, NaN, Infinity])('a design weight of %d is refused', (weight) => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    expect(() => accumulator.add(where(), someone(weight))).toThrow(RangeError)
  })

  test.each([-1, 5])('group %d, which the framework does not have, is refused', (group) => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    expect(() => accumulator.add(where({ group }), someone())).toThrow(RangeError)
  })
})
