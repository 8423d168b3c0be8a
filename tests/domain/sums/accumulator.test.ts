import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { SCALES } from '#app/domain/framework/framework'
import { SumAccumulator, type PersonCell } from '#app/domain/sums/accumulator'
import { addOrganisationPerson } from '#app/domain/sums/add-person'
import { Cells } from '#app/domain/sums/cells'
import { K, ORGANISATION_LAYOUT, OWN_LAYOUT } from '#app/domain/sums/layout'
import { rowsOf } from '#app/domain/sums/sum-block'
import { blocksOf, takenRows } from '#tests/support/sum-rows'

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
    const keys = takenRows(accumulator).map((row) => {
      return [row.quarter, row.segment, row.placeId, row.group, row.organisationId]
    })
    expect(keys).toEqual([
      ['2026-Q3', null, 7, 'huurders', null],
      ['2026-Q3', -3, 7, 'huurders', null],
      ['2026-Q3', 20_636, 7, 'gemeente', null],
      ['2026-Q3', 20_636, 7, 'huurders', null],
      ['2026-Q3', 20_636, 7, 'huurders', 3],
      ['2026-Q3', 20_636, 7, 'huurders', 12],
      ['2026-Q3', 20_636, 9, 'huurders', null],
      ['2026-Q4', 20_636, 7, 'huurders', null],
    ])
  })

  test('adds persons of one cell, in the layout of its kind', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    accumulator.add(where(), someone(2, 30))
    accumulator.add(where(), someone(1, 60))
    accumulator.add(where({ organisationId: 4 }), someone(3, 10))
    const [own, organisation] = takenRows(accumulator)
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
      expect(takenRows(accumulator).map(({ sums }) => sums)).toEqual([expected])
    },
  )

  test('gives blocks as rows in any order make them, though one lies where the other lay', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    const { items } = DEFAULT_FRAMEWORK
    const cells = [
      where({ group: 3, organisationId: 40 }),
      where({ group: 1, organisationId: 4 }),
      where({ group: 1, organisationId: -2 }),
      where({ group: 1 }),
      where({ segment: null, group: 2, organisationId: 9 }),
      where({ placeId: 2, organisationId: 7 }),
      where({ quarter: 2026 * 4 + 3, group: 2 }),
    ]
    cells.forEach((cell, nth) => {
      for (let person = 0; person <= nth; person++) {
        const answers = new Uint8Array(items.length).fill(1 + (person % 5))
        accumulator.add(cell, { ...someone(1 + (nth % 2), 3.3 * person), answers })
      }
    })
    const blocks = [...accumulator.takeBlocks(5)].map(([, ofQuarter]) =>
      Array.from(ofQuarter, (block) => structuredClone(block)),
    )
    expect(blocks.map((ofQuarter) => ofQuarter.map(({ placeId }) => placeId))).toEqual([
      [2, 7],
      [7],
    ])
    const rows = blocks.flat().flatMap(rowsOf)
    expect(rows.filter((row) => row.items)).toHaveLength(5)
    expect(blocksOf(rows.reverse())).toEqual(blocks.flat().reverse())
  })

  test('leaves out cells that are to be summed again', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    accumulator.add(where(), someone())
    accumulator.add(where({ placeId: 9 }), someone())
    const stale = new Cells()
    stale.add('2026-Q3', 7)
    const [[, blocks] = []] = [...accumulator.takeBlocks(1, stale)]
    expect([...(blocks ?? [])].map(({ placeId }) => placeId)).toEqual([9])
  })

  test('counts respondents only of the scales that the import asks', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, ['process', 'feedback'])
    accumulator.add(where(), someone())
    const [row] = takenRows(accumulator)
    expect([...row!.sums.slice(OWN_LAYOUT.respondents, K)]).toEqual([0, 1, 0, 1, 0])
  })

  test('who answered nothing leaves no trace', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    const silent = { weight: 1, scores: new Float64Array(K).fill(NaN), answered: false }
    accumulator.add(where({ organisationId: 5 }), silent)
    expect(takenRows(accumulator)).toEqual([])
  })

  test('a score on cooperation alone is kept', () => {
    const accumulator = new SumAccumulator(DEFAULT_FRAMEWORK, SCALES)
    const scores = new Float64Array(K).fill(NaN)
    scores[K - 1] = 40
    accumulator.add(where(), { weight: 1, scores, answered: false })
    expect(takenRows(accumulator)).toHaveLength(1)
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
