import { describe, expect, test } from 'vitest'
import type { ReleasedGap } from '#app/domain/disclosure/gap-door'
import type { ReleasedPair } from '#app/domain/disclosure/pair-door'
import { groupScore, hiddenGroup } from '#tests/support/region'
import { releasedScore } from '#tests/support/released-score'
import { withoutRounding } from './support/exact'
import { leaksOf } from './support/leaks'
import { Answers, constantWeights, Heard, meanOf, type Mean } from './support/mean'
import { Onlooker } from './support/onlooker'
import { expecting, People, regions, survey } from './support/people'
import {
  askedAboutCooperation,
  dayIn,
  InForce,
  type Form,
  type Given,
  type RawFile,
} from './support/raw'
import { gapOddities, pairOddities } from './support/rules'
import { Span } from './support/span'

const PLACE = regions('Smal R GM0001', 'Breed R GM0001', 'Breed R GM0002')
const ONE_GROUP = expecting(PLACE, { huurders: 1 })
const answers = new Answers()

/** A region as it was heard while these files were in force. */
function heard(
  files: readonly RawFile[],
  set = 'Smal',
  period = '2026-Q3',
  form: Form = 'input',
): Heard {
  return new Heard(new InForce(files), answers, { set, region: 'R', period }, form)
}

function heardOf(rows: readonly Given[], set?: string, period?: string): Heard {
  return heard([PLACE, ONE_GROUP, survey(rows)], set, period)
}

function personsIn(means: readonly Mean[]): readonly number[] | undefined {
  const leak = new Span(means).leak()
  return leak?.persons.toSorted((a, b) => a - b)
}

function numbersOf(rows: readonly Given[]): number[] {
  return [...new Set(rows.map(({ person }) => person))]
}

describe('a thief finds', () => {
  test('three persons by whom two regions differ', () => {
    const people = new People()
    const few = people.some(3, { area: 'GM0002' })
    const rows = [...people.some(9), ...few]
    const means = [heardOf(rows, 'Smal').total(), heardOf(rows, 'Breed').total()]
    expect(personsIn(means)).toEqual(expect.arrayContaining(numbersOf(few)))
    expect(new Span(means).leak()?.share).toBeCloseTo(1)
    expect(personsIn(means.slice(0, 1))).toBeUndefined()
  })

  test('three persons of one quarter, by the year', () => {
    const people = new People()
    const few = people.some(3, { completedAt: dayIn('2026-Q4') })
    const rows = [...people.some(8), ...few]
    const means = [heardOf(rows).total(), heardOf(rows, 'Smal', '2026').total()]
    expect(personsIn(means)).toEqual(expect.arrayContaining(numbersOf(few)))
  })

  test('one person behind five answers', () => {
    const people = new People()
    const one = people.one(['GM0001', 'GM0002'].map((area) => ({ area })))
    expect(personsIn([heardOf(one, 'Breed').total()])).toEqual(numbersOf(one))
    const days = ['2026-Q1', '2026-Q2', '2026-Q3'].map((quarter) => dayIn(quarter))
    const returning = people.one(days.map((completedAt) => ({ completedAt })))
    expect(personsIn([heardOf(returning, 'Smal', '2026').total()])).toEqual(numbersOf(returning))
  })

  test('a heavy person in the difference of two figures that each rest on many', () => {
    const people = new People()
    const heavy = people.some(1, { area: 'GM0002', weight: 1000 })
    const rows = [
      ...people.some(20, { weight: 100 }),
      ...heavy,
      ...people.some(5, { area: 'GM0002' }),
    ]
    const [narrow, wide] = [heardOf(rows, 'Smal').total(), heardOf(rows, 'Breed').total()]
    expect([personsIn([narrow]), personsIn([wide])]).toEqual([undefined, undefined])
    expect(personsIn([narrow, wide])).toEqual(expect.arrayContaining(numbersOf(heavy)))
  })

  test('two of six whose weights carry more than nine tenths', () => {
    const people = new People()
    const weights = [3, 3, 0.5, 0.5, 0.5, 0.5]
    const six = weights.flatMap((weight) => people.some(1, { area: 'GM0002', weight }))
    const rows = [...people.some(20), ...six]
    const means = [heardOf(rows, 'Smal').total(), heardOf(rows, 'Breed').total()]
    const leak = new Span(means).leak()
    expect(leak?.persons).toEqual(expect.arrayContaining(numbersOf(six.slice(0, 2))))
    expect(leak?.share).toBeGreaterThan(0.9)
    expect(leak?.share).toBeLessThan(1)
  })

  test('who got another weight between two editions', () => {
    const people = new People()
    const rows = people.some(12)
    const again = rows.map((row, at) => (at === 3 ? { ...row, weight: 2 } : row))
    const means = [heardOf(rows).total(), heardOf(again).total()]
    expect(personsIn(means)).toContain(rows[3]!.person)
  })

  test('a small group, by a score at other weights', () => {
    const people = new People()
    const few = people.some(3, { group: 'gemeente' })
    const rows = [
      ...people.some(12),
      ...few,
      ...people.some(6, { completedAt: dayIn('2026-Q4') }),
      ...people.some(6, { completedAt: dayIn('2026-Q4'), group: 'gemeente' }),
    ]
    const files = [
      PLACE,
      expecting(PLACE, { huurders: 1, gemeente: 1 }),
      expecting(PLACE, { huurders: 3, gemeente: 1 }, '2026-Q4'),
      survey(rows),
    ]
    const [later, earlier] = [heard(files, 'Smal', '2026-Q4'), heard(files)]
    const shown = [earlier.total(), later.total()]
    expect(personsIn(shown)).toBeUndefined()
    const atConstantWeights = earlier.total(constantWeights(later, earlier))
    expect(personsIn([...shown, atConstantWeights])).toEqual(expect.arrayContaining(numbersOf(few)))
  })

  test('a region of three, by the mean of the others', () => {
    const people = new People()
    const few = people.some(3)
    const many = people.some(9)
    const others = meanOf([heardOf(few).total(), heardOf(many).total()])
    expect(personsIn([heardOf(many).total(), others])).toEqual(
      expect.arrayContaining(numbersOf(few)),
    )
  })

  test('a difference far too small to be seen in rounded figures', () => {
    const people = new People()
    const [one] = people.some(1, { weight: 0.001 })
    const rows = people.some(20, { weight: 1_000_000 })
    const means = [heardOf(rows).total(), heardOf([...rows, one!]).total()]
    expect(personsIn(means)).toBeUndefined()
    expect(personsIn(withoutRounding(means))).toContain(one!.person)
  })

  test('what is told as a bound, by subtraction', () => {
    const people = new People()
    const rows = [...people.some(10), ...people.some(10, { area: 'GM0002' })]
    const onlooker = new Onlooker()
    const [narrow, wide] = [heardOf(rows, 'Smal').total(), heardOf(rows, 'Breed').total()]
    const rest = new Map([...wide].filter(([answer]) => !narrow.has(answer)))
    onlooker.seen.push({ name: 'bound', form: 'input', told: '≥95', mean: rest })
    onlooker.seen.push({ name: 'narrow', form: 'input', told: 50, mean: narrow })
    expect(leaksOf(onlooker)).toEqual([])
    onlooker.seen.push({ name: 'wide', form: 'input', told: 72.5, mean: wide })
    expect(leaksOf(onlooker)).toEqual(['bound: exact figures give what is told as ≥95'])
  })

  test('nothing where crowds are large enough', () => {
    const people = new People()
    const rows = [...people.some(10), ...people.some(10, { area: 'GM0002' })]
    expect(
      personsIn([heardOf(rows, 'Smal').total(), heardOf(rows, 'Breed').total()]),
    ).toBeUndefined()
  })

  test('three persons by whom two regions differ, by their cooperation alone', () => {
    const people = new People()
    const asked = (rows: readonly Given[]) => rows.map(askedAboutCooperation)
    const few = people.some(3, { area: 'GM0002' })
    const rows = [...asked(people.some(9)), ...asked(few), ...people.some(6, { area: 'GM0002' })]
    const means = ['Smal', 'Breed'].map((set) =>
      heard([PLACE, ONE_GROUP, survey(rows)], set, '2026-Q3', 'cooperation').total(),
    )
    expect(personsIn(means)).toEqual(expect.arrayContaining(numbersOf(few)))
    // Of the form the other six are in it, too.
    expect(
      personsIn([heardOf(rows, 'Smal').total(), heardOf(rows, 'Breed').total()]),
    ).toBeUndefined()
  })
})

describe('an onlooker notices', () => {
  const row = releasedScore({ score: 60, surveyScore: 60 })
  const pair: ReleasedPair = {
    ...{ dimension: 'input', one: 'Noord', other: 'Zuid', difference: 5, later: 60, earlier: 55 },
    ...{ se: 2, df: 20, p: 0.02, margin: 4.2, demonstrable: true, reasons: [] },
  }
  const zuid = { ...row, region: 'Zuid', score: 55 }

  test('the difference of two regions of which one is not on show, or without its error', () => {
    expect(pairOddities(pair, row, zuid)).toEqual([])
    const notOnShow = ['a difference of what is not on show']
    expect(pairOddities(pair, row, { ...zuid, waiting: true })).toEqual(notOnShow)
    expect(pairOddities(pair, row, { ...zuid, score: '≥95' })).toEqual(notOnShow)
    expect(pairOddities(pair, row, undefined)).toEqual(notOnShow)
    expect(pairOddities(pair, row, { ...zuid, se: null })).toEqual([
      'a test without a standard error',
    ])
    expect(pairOddities({ ...pair, difference: 5.3 }, row, zuid)).toEqual([
      'not the difference of the two',
    ])
    expect(pairOddities({ ...pair, difference: null }, row, zuid)).toEqual([
      'a test without its difference',
    ])
  })

  test('the gap of two groups of which one is not on show, or beside a few', () => {
    const gap: ReleasedGap = {
      ...{ dimension: 'input', one: 'huurders', other: 'gemeente', difference: -20 },
      ...{ se: 4, df: 20, p: 0.001, margin: 8, demonstrable: true },
    }
    const groups = ['huurders', 'gemeente'].map((stakeholderGroup) => {
      return groupScore({ stakeholderGroup, se: 3 })
    })
    expect(gapOddities(gap, groups)).toEqual([])
    expect(gapOddities(gap, [groups[0]!, { ...groups[1]!, se: null }])).toEqual([
      'a gap of what is not on show',
    ])
    expect(gapOddities(gap, [...groups, hiddenGroup({ stakeholderGroup: 'overig' })])).toEqual([
      'a gap beside a few',
    ])
  })
})
