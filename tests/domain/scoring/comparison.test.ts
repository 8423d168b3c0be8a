import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dimension } from '#app/domain/framework/framework'
import { compareWithOthers } from '#app/domain/scoring/comparison'
import type { ScoredPeriod } from '#app/domain/scoring/types'
import { contrastFromAnswers } from './contrast-from-answers'
import { person, times, type Person } from './people'
import { crossSumsOf } from './returning'
import { scored } from './scored'

const NOTHING_IN_COMMON = { overlaps: () => [], countedAgain: () => undefined }

const ALONE = { weights: { huurders: 1 } }

const say = (...scores: number[]): Person[] => scores.map((y) => person({ scores: [y, y, y, y] }))

const region = (...scores: number[]) => scored(say(...scores), ALONE)

const own = region(50, 60, 70, 80, 90)
const north = region(30, 40, 50, 60, 70)
const south = region(20, 40, 60, 80, 100, 60)

/** The first of these against the others. */
function first(regions: readonly ScoredPeriod[], dimension: Dimension | 'index' = 'input') {
  const [found] = compareWithOthers(regions, dimension, NOTHING_IN_COMMON)
  return found
}

describe('a region against the others', () => {
  test('is compared with their unweighted mean, cluster by cluster', () => {
    const found = first([own, north, south])
    // Σ(y − ȳ)² 1000, 1000 and 4000; κ²/n² = 1/20, 1/20, 1/30; others count for a quarter.
    const variance = 1000 / 20 + (1000 / 20 + 4000 / 30) / 4
    if (!found?.comparable) throw new Error('not comparable')
    expect(found.later).toBe(70)
    expect(found.earlier).toBeCloseTo(55, 12)
    expect(found.difference).toBeCloseTo(15, 12)
    expect(found.se).toBeCloseTo(Math.sqrt(variance), 12)
    // 16 clusters, none on both sides.
    expect(found.df).toBeCloseTo(14, 12)
    expect(found).toMatchObject({ constantWeights: false, surveyOnly: false })
  })

  test('also by the index', () => {
    expect(first([own, north, south], 'index')).toMatchObject({
      ...{ comparable: true, difference: expect.closeTo(15, 10) as number },
    })
  })

  test('needs at least two of them', () => {
    const none = { comparable: false, reasons: ['too_few_others'] }
    expect(first([own, north])).toEqual(none)
    expect(first([own])).toEqual(none)
  })

  test('without a score of its own is not compared, and no other is with it', () => {
    const silent = scored([], ALONE)
    expect(first([silent, own, north, south])).toEqual({ comparable: false, reasons: ['no_score'] })
    expect(first([own, north, south, silent])).toEqual(first([own, north, south]))
  })

  test('leaves out those with other groups with data', () => {
    const weights = { huurders: 0.9, gemeente: 0.1 }
    const council = times(5, { group: 'gemeente' })
    const [both, one, two, three] = [
      scored([...say(50, 60, 70, 80, 90), ...council], { weights }),
      ...[north, south, own].map(() => scored(say(10, 20, 30, 40, 50), { weights })),
    ] as [ScoredPeriod, ScoredPeriod, ScoredPeriod, ScoredPeriod]
    expect(first([both, one, two])).toEqual({ comparable: false, reasons: ['too_few_others'] })
    expect(first([one, both, two, three])).toEqual(first([one, two, three]))
  })

  test('scores the others at its own weights', () => {
    const group = (name: string, ...scores: number[]) =>
      say(...scores).map((one) => ({ ...one, group: name }))
    const two = (high: number, low: number, weights: Readonly<Record<string, number>>) =>
      scored(
        [
          ...group('huurders', high - 10, high - 5, high, high + 5, high + 10),
          ...group('gemeente', low - 10, low - 5, low, low + 5, low + 10),
        ],
        { weights },
      )
    const regions = [
      two(80, 20, { huurders: 3, gemeente: 1 }),
      two(70, 30, { huurders: 1, gemeente: 1 }),
      two(70, 30, { huurders: 1, gemeente: 3 }),
    ]
    const found = compareWithOthers(regions, 'input', NOTHING_IN_COMMON)
    expect(found[0]).toMatchObject({
      ...{ later: expect.closeTo(65, 10) as number, earlier: expect.closeTo(60, 10) as number },
      constantWeights: true,
    })
    expect(found[1]).toMatchObject({
      ...{ later: expect.closeTo(50, 10) as number, earlier: expect.closeTo(50, 10) as number },
    })
  })

  test('compares the surveys alone where the record part does not count in all', () => {
    const records = { input: 90 }
    const withRecords = [
      scored(say(50, 60, 70, 80, 90), { ...ALONE, records }),
      scored(say(30, 40, 50, 60, 70), { ...ALONE, records }),
    ]
    expect(first([...withRecords, south])).toMatchObject({
      ...{ later: 70, earlier: 55, surveyOnly: true, constantWeights: true },
    })
    const all = [...withRecords, scored(say(20, 40, 60, 80, 100, 60), { ...ALONE, records })]
    expect(first(all)).toMatchObject({ later: 75, surveyOnly: false, constantWeights: false })
  })

  test('is not tested where no group is a reference group in all of them', () => {
    const small = region(40, 50, 60, 70)
    expect(first([own, north, south, small])).toMatchObject({ comparable: true, se: null, p: null })
  })

  test('an organisation that answers in several regions moves both sides', () => {
    const spread = (...scores: number[]) =>
      scored(
        say(...scores).map((one, organisation) => ({ ...one, organisation })),
        ALONE,
      )
    const regions = [
      spread(50, 60, 70, 80, 90),
      spread(30, 40, 50, 60, 70),
      spread(10, 20, 30, 40, 50),
    ]
    const found = first(regions)
    if (!found?.comparable) throw new Error('not comparable')
    // All rise alike, so nothing is left but five points a person: Σ a²w² = 1.5/5.
    expect(found.se).toBeCloseTo(5 * Math.sqrt(1.5 / 5), 12)
    expect(found.df).toBeCloseTo(4, 12)
  })

  const answers = fc.record({
    group: fc.constantFrom('huurders', 'gemeente'),
    organisation: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null, freq: 2 }),
    weight: fc.double({ min: 0.5, max: 3, noNaN: true }),
    scores: fc.array(
      fc.integer({ min: 0, max: 20 }).map((y) => 5 * y),
      {
        minLength: 4,
        maxLength: 4,
      },
    ),
  })
  const persons = fc.array(answers, { minLength: 18, maxLength: 30 })

  test('is what the formula gives over single answers, with people in two regions', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.array(persons, { minLength: 3, maxLength: 5 }), (regions) => {
        // Who answers in two regions has an id: the last own row of one is the first of the next.
        const all = regions.map((rows, r) =>
          rows.map((row, i) => {
            if (i === rows.length - 1)
              return person({ ...row, organisation: null, respondent: `${r}` })
            const before = `${(r + regions.length - 1) % regions.length}`
            return i === 0
              ? person({ ...row, organisation: null, respondent: before })
              : person(row)
          }),
        )
        const weights = { huurders: 0.6, gemeente: 0.4 }
        const periods = all.map((one) => scored(one, { weights }))
        if (periods.some(({ scores }) => scores.survey[0]!.groups.some(({ n }) => n === 0))) return
        if (periods.some(({ scores }) => scores.scores[0]!.surveyScore === null)) return
        const overlaps = (members: readonly ScoredPeriod[], group: string) => {
          const answers = members.map((period) =>
            all[periods.indexOf(period)]!.filter((each) => each.group === group),
          )
          return answers.flatMap((mine, first) =>
            answers.flatMap((theirs, second) => {
              const cross = first < second ? crossSumsOf(mine, theirs) : undefined
              return cross === undefined ? [] : [{ first, second, cross }]
            }),
          )
        }
        const found = compareWithOthers(periods, 'input', { ...NOTHING_IN_COMMON, overlaps })
        found.forEach((comparison, place) => {
          const others = all.filter((_, other) => other !== place)
          const reference = contrastFromAnswers([all[place]!, ...others], 0, weights, 5)
          if (!comparison.comparable) throw new Error('not comparable')
          expect(comparison.se === null).toBe(reference.se === null)
          if (reference.se === null) return
          expect(Math.abs(comparison.se! / reference.se - 1)).toBeLessThan(1e-9)
          expect(Math.abs(comparison.df! / reference.df - 1)).toBeLessThan(1e-9)
          compared += 1
        })
      }),
    )
    expect(compared).toBeGreaterThan(10)
  })
})
