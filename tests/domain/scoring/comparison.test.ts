import { describe, expect, test } from 'vitest'
import { compareWithOthers } from '#app/domain/scoring/comparison'
import { scoreRegion } from '#app/domain/scoring/region'
import type { RegionScores } from '#app/domain/scoring/types'
import { studentTTwoSidedP } from '#app/domain/statistics/student-t'
import { frameworkOf, groupSumsOf, person } from './people'

const FRAMEWORK = frameworkOf(['huurders'])

function region(answers: readonly number[]): RegionScores {
  const groups = groupSumsOf(answers.map((y) => person({ scores: [y, y, y, y] })))
  const data = { period: '2026-Q3', groups, registerWeights: null, records: [] }
  return scoreRegion(data, FRAMEWORK)
}

const own = region([60, 70, 80])
const north = region([40, 50, 60])
const south = region([30, 50, 70, 90])

describe('a region against the others', () => {
  test('is compared with their unweighted mean', () => {
    const found = compareWithOthers(own, [north, south], 'input')
    // Means 70, 50, 60. SE² = m/(m−1)·Σ(y−ȳ)²/m² = 100/3 · 100/3 · 500/3
    const parts = [100 / 3, 100 / 3 / 4, 500 / 3 / 4] as const
    const total = parts.reduce((sum, part) => sum + part, 0)
    const df = total ** 2 / (parts[0] ** 2 / 2 + parts[1] ** 2 / 2 + parts[2] ** 2 / 3)
    if (!found.comparable) throw new Error('not comparable')
    expect(found.difference).toBeCloseTo(15, 12)
    expect(found.se).toBeCloseTo(Math.sqrt(total), 12)
    expect(found.df).toBeCloseTo(df, 12)
    expect(found.p).toBeCloseTo(studentTTwoSidedP(15 / Math.sqrt(total), df), 12)
  })

  test('also by the index', () => {
    const found = compareWithOthers(own, [north, south], 'index')
    expect(found).toMatchObject({ comparable: true, difference: expect.closeTo(15, 12) as number })
  })

  test('needs at least two of them', () => {
    const none = { comparable: false, reasons: ['too_few_others'] }
    expect(compareWithOthers(own, [north], 'input')).toEqual(none)
  })

  test('leaves out those that are not comparable or have no standard error', () => {
    const silent = region([])
    const single = region([10])
    const few = compareWithOthers(own, [north, silent, single], 'input')
    expect(few).toEqual({ comparable: false, reasons: ['too_few_others'] })
    const enough = compareWithOthers(own, [north, south, silent, single], 'input')
    expect(enough).toEqual(compareWithOthers(own, [north, south], 'input'))
  })

  test('without a score of its own is not compared', () => {
    const found = compareWithOthers(region([]), [north, south], 'input')
    expect(found).toEqual({ comparable: false, reasons: ['no_score'] })
  })

  test('without a standard error of its own has a difference and no test', () => {
    const found = compareWithOthers(region([70, 70, 70]), [north, south], 'input')
    expect(found).toMatchObject({ comparable: true, se: null, p: null })
  })
})
