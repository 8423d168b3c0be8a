import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { agreementCourses } from '#app/domain/agreements/course'
import { paceOf, type Pace } from '#app/domain/agreements/pace'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

/** A term of 100 days of which the first report's period ends after 75. */
const TERM = { startOn: day('2026-04-17'), deadline: day('2026-07-26'), unit: 'woningen' }

function paceOn(asOf: string, ...reports: readonly Partial<AgreementReport>[]): Pace {
  const built = reports.map((report) => agreementReport(report))
  const [agreement] = agreementCourses(built, '2026-Q4', DEFAULT_FRAMEWORK)
  if (agreement === undefined) throw new Error('no agreement')
  return paceOf(agreement, day(asOf), DEFAULT_FRAMEWORK)
}

describe('with fewer than four reports', () => {
  test('what is realised is held against the share of the term on the day of the report', () => {
    const pace = paceOn('2026-07-20', { ...TERM, target: 100, realised: 42 })
    expect(pace.elapsedShare).toBeCloseTo(0.74, 12)
    expect(pace.realisedShare).toBeCloseTo(0.42, 12)
    expect(pace.expectedShare).toBeCloseTo(0.42 / 0.74, 12)
    expect(pace).toMatchObject({ forecast: null, outlook: null, inStep: true })
  })

  test('three make no forecast, however steady', () => {
    const steady = ['2025-Q4', '2026-Q1', '2026-Q2'].map((period, at) => {
      return { period, target: 100, realised: 10 * at, startOn: null }
    })
    expect(paceOn('2026-07-20', ...steady).forecast).toBeNull()
  })

  test('lower is better turns: a level against its whole target, not in step with time', () => {
    const pace = paceOn('2026-07-20', { ...TERM, direction: 'lower', target: 40, realised: 50 })
    expect(pace).toMatchObject({ realisedShare: 0.8, expectedShare: 0.8, inStep: false })
  })

  test('without figures the status tells what it comes to', () => {
    const pace = paceOn('2026-07-20', { ...TERM, status: 'delayed' })
    expect(pace).toMatchObject({ realisedShare: null, expectedShare: 0.5 })
  })

  test('past the deadline all of the term is over, and what was realised is what it came to', () => {
    const pace = paceOn('2026-08-01', { ...TERM, target: 100, realised: 78 })
    expect(pace).toMatchObject({ elapsedShare: 1, realisedShare: 0.78, expectedShare: 0.78 })
  })
})

describe('from four reports on', () => {
  const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']
  const LONG = { startOn: day('2025-10-01'), deadline: day('2027-09-30'), unit: 'woningen' }
  const reports = (
    realised: readonly (number | null)[],
    more: Partial<AgreementReport> & { target: number },
  ) => QUARTERS.map((period, at) => ({ ...LONG, period, realised: realised[at] ?? null, ...more }))

  test('a line through them tells what it comes to on the deadline, with its interval', () => {
    const pace = paceOn('2026-11-29', ...reports([5, 18, 25, 42], { target: 110 }))
    expect(pace.forecast?.expected).toBeCloseTo(87.617181084867298, 9)
    expect(pace.forecast?.low).toBeCloseTo(54.349400607907924, 9)
    expect(pace.forecast?.high).toBeCloseTo(120.88496156182667, 9)
    expect(pace.expectedShare).toBeCloseTo(87.617181084867298 / 110, 12)
  })

  test.each([
    [54, 'reaches'],
    [55, 'may_miss'],
    [87, 'may_miss'],
    [88, 'may_reach'],
    [120, 'may_reach'],
    [121, 'misses'],
  ] as const)('of a target of %d it says: %s', (target, outlook) => {
    const pace = paceOn('2026-11-29', ...reports([5, 18, 25, 42], { target }))
    expect(pace.outlook).toBe(outlook)
  })

  test.each([
    [54, 'misses'],
    [55, 'may_reach'],
    [87, 'may_reach'],
    [88, 'may_miss'],
    [121, 'reaches'],
  ] as const)('where lower is better, of a target of %d: %s', (target, outlook) => {
    const lower = reports([5, 18, 25, 42], { target, direction: 'lower' })
    expect(paceOn('2026-11-29', ...lower).outlook).toBe(outlook)
  })

  test.each([
    ['only those with figures count', [5, null, 25, 42], {}],
    ['not past the deadline', [5, 18, 25, 42], { deadline: day('2026-11-28') }],
    ['not without a deadline', [5, 18, 25, 42], { deadline: null }],
  ])('%s', (_name, realised, more) => {
    const pace = paceOn('2026-11-29', ...reports(realised, { target: 110, ...more }))
    expect(pace.forecast).toBeNull()
  })

  test('reports in another unit are not on the line', () => {
    const [first, ...others] = reports([5, 18, 25, 42], { target: 110 })
    expect(paceOn('2026-11-29', { ...first, unit: 'Woningen ' }, ...others).forecast).not.toBeNull()
    expect(paceOn('2026-11-29', { ...first, unit: '%' }, ...others).forecast).toBeNull()
  })

  test('of a period that was reported twice the newer import is on the line', () => {
    const given = reports([5, 18, 25, 42], { target: 110 })
    const corrected = { ...given[1], realised: 500, importId: 0 }
    expect(paceOn('2026-11-29', ...given, corrected).forecast?.expected).toBeCloseTo(87.6172, 4)
  })
})
