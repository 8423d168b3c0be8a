import { describe, expect, test } from 'vitest'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { changeBetween } from '#app/domain/scoring/change'
import { commonShare, commonWeights } from '#app/domain/scoring/group-weights'
import type { ScoredPeriod } from '#app/domain/scoring/types'
import { person, times, type Person } from './people'
import { FRAMEWORK, scored } from './scored'

/** Five persons of a group around a score on every form. */
const around = (group: string, centre: number): Person[] =>
  [-20, -10, 0, 10, 20].map((step) =>
    person({ group, scores: DIMENSIONS.map(() => centre + step) }),
  )

const persons = (huurders: number, gemeente: number, overig: number) => [
  ...around('huurders', huurders),
  ...around('gemeente', gemeente),
  ...around('overig', overig),
]

const compare = (
  earlier: ScoredPeriod,
  later: ScoredPeriod,
  dimension: Dimension | 'index' = 'input',
) => changeBetween(earlier, later, dimension, () => undefined)

const EQUAL = { huurders: 1, gemeente: 1, overig: 1 }

const heard = (...groups: (readonly [group: string, expectedWeight: number, n: number])[]) =>
  groups.map(([group, expectedWeight, n]) => ({ group, expectedWeight, n }))

describe('common weights', () => {
  test('are the newer one’s, over groups with data in both, renormalised', () => {
    const later = heard(['a', 0.5, 9], ['b', 0.3, 4], ['c', 0.1, 0], ['d', 0.1, 7])
    const earlier = heard(['a', 0.1, 1], ['b', 0.2, 3], ['c', 0.3, 5], ['e', 0.4, 6])
    expect(commonWeights(later, earlier)).toEqual(
      new Map([
        ['a', 0.5 / 0.8],
        ['b', 0.3 / 0.8],
      ]),
    )
    expect(commonShare(later, earlier)).toBeCloseTo(0.8, 15)
  })

  test('are none where no group has data in both', () => {
    expect(commonWeights(heard(['a', 1, 2]), heard(['b', 1, 2])).size).toBe(0)
  })
})

describe('a change at constant weights', () => {
  test('is the difference of the scores on show where nothing else changed', () => {
    const [earlier, later] = [scored(persons(40, 50, 60)), scored(persons(50, 50, 70))]
    const found = compare(earlier, later)
    expect(found).toMatchObject({
      ...{ comparable: true, constantWeights: false, surveyOnly: false },
      later: later.scores.scores[0]!.score,
      earlier: earlier.scores.scores[0]!.score,
    })
  })

  test('a renewed register is no change of opinion', () => {
    const earlier = scored(persons(30, 50, 70), { weights: EQUAL })
    const later = scored(persons(30, 50, 70), {
      weights: { huurders: 3, gemeente: 1, overig: 1 },
    })
    for (const dimension of ['input', 'index'] as const) {
      const found = compare(earlier, later, dimension)
      expect(found).toMatchObject({ comparable: true, constantWeights: true, surveyOnly: false })
      if (!found.comparable) return
      expect(found.difference).toBeCloseTo(0, 12)
      expect(found.later).toBeCloseTo(42, 12)
      expect(found.earlier).toBeCloseTo(42, 12)
    }
  })

  test('leaves a group out that has data in one of the two only', () => {
    const weights = { huurders: 0.5, gemeente: 0.4, overig: 0.1 }
    const earlier = scored(persons(30, 50, 70), { weights })
    const later = scored([...around('huurders', 40), ...around('gemeente', 50)], { weights })
    const found = compare(earlier, later)
    if (!found.comparable) throw new Error(found.reasons.join())
    // D* = (0.5·ȳ + 0.4·ȳ)/0.9, of the later one its own.
    expect(found.earlier).toBeCloseTo((0.5 * 30 + 0.4 * 50) / 0.9, 12)
    expect(found.later).toBe(later.scores.scores[0]!.score)
    expect(found.constantWeights).toBe(true)
  })

  test.each([
    ['in neither', {}, {}, 50, false, false],
    ['in both', { input: 80 }, { input: 90 }, 0.75 * 50 + 0.25 * 90, false, false],
    ['in the later one only', {}, { input: 90 }, 50, true, true],
    ['in the earlier one only', { input: 80 }, {}, 50, true, true],
  ] as const)(
    'takes the record part where it counts in both: %s',
    (_, before, now, score, constantWeights, surveyOnly) => {
      const [earlier, later] = [before, now].map((records) =>
        scored(persons(50, 50, 50), { records }),
      ) as [ScoredPeriod, ScoredPeriod]
      expect(compare(earlier, later)).toMatchObject({
        ...{ comparable: true, later: score, constantWeights, surveyOnly },
      })
    },
  )

  test('of the index says so where it holds for one of its forms', () => {
    const earlier = scored(persons(50, 50, 50), { records: { output: 90 } })
    const later = scored(persons(50, 50, 50))
    const fifty = expect.closeTo(50, 10) as number
    expect(compare(earlier, later, 'index')).toMatchObject({
      ...{
        comparable: true,
        constantWeights: true,
        surveyOnly: true,
        later: fifty,
        earlier: fifty,
      },
    })
    expect(compare(earlier, later, 'input')).toMatchObject({ surveyOnly: false })
  })
})

describe('scores are not comparable', () => {
  const usual = scored(persons(40, 50, 60))

  test('where one of them has no score that rests on answers', () => {
    const nobody = scored([], { records: { input: 70 } })
    const few = scored(around('overig', 50))
    for (const other of [nobody, few]) {
      for (const dimension of ['input', 'index'] as const) {
        const none = { comparable: false, reasons: ['no_score'] }
        expect(compare(usual, other, dimension)).toEqual(none)
        expect(compare(other, usual, dimension)).toEqual(none)
      }
    }
  })

  test.each([
    [0.15, true],
    [0.15 + 5e-10, true],
    [0.15 + 1e-8, false],
  ])('where common groups leave %d of the newer one’s weight', (overig, comparable) => {
    const weights = { huurders: (1 - overig) / 2, gemeente: (1 - overig) / 2, overig }
    const later = scored(persons(40, 50, 60), { weights })
    const earlier = scored(persons(40, 50, 60).slice(0, 10), { weights: EQUAL })
    const reasons = { comparable: false, reasons: ['other_groups'] }
    expect(compare(earlier, later)).toMatchObject(comparable ? { comparable } : reasons)
    if (!comparable) expect(compare(earlier, later, 'index')).toEqual(reasons)
  })

  test('where the form asks other items, or one the other way round', () => {
    const asking = (change: (code: string) => object) => {
      const items = FRAMEWORK.items.map((item) => ({ ...item, ...change(item.code) }))
      return scored(persons(40, 50, 60), { framework: { ...FRAMEWORK, version: '2', items } })
    }
    const other = { comparable: false, reasons: ['other_items'] }
    const renamed = asking((code) => (code === 'I2' ? { code: 'I9' } : {}))
    expect(compare(usual, renamed)).toEqual(other)
    expect(compare(usual, renamed, 'index')).toEqual(other)
    expect(compare(usual, renamed, 'output')).toMatchObject({ comparable: true })
    const turned = asking((code) => (code === 'I2' ? { reversed: true } : {}))
    expect(compare(usual, turned)).toEqual(other)
    const reworded = asking(() => ({ text: { nl: 'anders', en: 'other' } }))
    expect(compare(usual, reworded)).toMatchObject({ comparable: true })
  })

  test('for several reasons at once, all of which are given', () => {
    const items = FRAMEWORK.items.slice(1)
    const other = scored(persons(40, 50, 60).slice(0, 10), {
      ...{ weights: { huurders: 1, gemeente: 1 }, framework: { ...FRAMEWORK, items } },
    })
    expect(compare(other, usual)).toEqual({
      comparable: false,
      reasons: ['other_items', 'other_groups'],
    })
  })

  test('but for a test where no group is a reference group in both', () => {
    const few = scored(['huurders', 'gemeente', 'overig'].flatMap((group) => times(3, { group })))
    expect(compare(few, usual)).toMatchObject({ comparable: true, se: null, df: null, p: null })
  })
})
