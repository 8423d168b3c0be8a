import { describe, expect, test } from 'vitest'
import { release, releaseGroups } from '#app/domain/disclosure/door'
import { groupRow, regionRows, scoreRow } from './build'

const personFigures = [
  'score',
  'se',
  'ciLow',
  'ciHigh',
  'df',
  'n',
  'effectiveN',
  'coverage',
  'surveyScore',
] as const

describe('a dimension at the door', () => {
  test('leaves rounded', () => {
    expect(release([scoreRow()])[0]).toEqual({
      arithmeticMean: null,
      regionSet: 'sub',
      region: 'Noord',
      period: '2026-Q3',
      dimension: 'input',
      score: 61.3,
      se: 3.1,
      ciLow: 55.1,
      ciHigh: 67.5,
      df: 17.3,
      n: 20,
      effectiveN: 18,
      coverage: 0.91,
      surveyScore: 60,
      recordScore: 65,
      status: 'final',
      change: null,
      changeP: null,
      changeDemonstrable: null,
      waiting: false,
      lineBreak: null,
      differences: [],
      frameworkVersion: '1',
    })
  })

  test('with four persons hides every figure, the record score too; with five it does not', () => {
    const [four] = release([scoreRow({ n: 4 })])
    expect(four?.status).toBe('suppressed')
    for (const figure of personFigures) expect(four?.[figure]).toBeNull()
    expect(four?.recordScore).toBeNull()
    const [five] = release([scoreRow({ n: 5 })])
    expect(five).toMatchObject({ status: 'final', score: 61.3, n: 5 })
  })

  test('suppressed goes before insufficient', () => {
    const [row] = release([scoreRow({ n: 3, score: null, status: 'insufficient' })])
    expect(row?.status).toBe('suppressed')
  })

  test('is hidden where the decision says so, whatever its n', () => {
    const decision = { score: () => false, group: () => true }
    expect(release([scoreRow({ n: 500 })], decision)[0]?.status).toBe('suppressed')
  })

  test('keeps its interval to itself below ten persons', () => {
    const nothing = { se: null, ciLow: null, ciHigh: null, df: null, effectiveN: null }
    expect(release([scoreRow({ n: 9 })])[0]).toMatchObject({ ...nothing, score: 61.3 })
    expect(release([scoreRow({ n: 10 })])[0]).toMatchObject({ se: 3.1, df: 17.3 })
  })

  test('that nobody answered is not suppressed and shows its record score', () => {
    const row = scoreRow({
      n: 0,
      respondents: 0,
      surveyScore: null,
      score: 97.04,
      recordScore: 97.04,
      coverage: null,
      status: 'records_only',
    })
    expect(release([row])[0]).toMatchObject({ status: 'records_only', score: 97, n: 0, se: null })
  })

  test('that is insufficient has neither score nor survey score', () => {
    const [row] = release([scoreRow({ score: null, coverage: 0.5, status: 'insufficient' })])
    expect(row).toMatchObject({ score: null, surveyScore: null, n: 20, recordScore: 65 })
  })

  test.each([
    ['with records beside it', { surveyScore: 98, score: 89.75 }, '≥95'],
    ['by itself', { surveyScore: 3, score: 3, recordWeight: 0, recordScore: null }, '≤5'],
  ])(
    'with an extreme survey score tells that bound and nothing made of it, %s',
    (_, row, bound) => {
      expect(release([scoreRow(row)])[0]).toMatchObject({
        ...{ surveyScore: bound, score: null, se: null, df: null, ciLow: null, ciHigh: null },
        ...{ effectiveN: null, status: 'suppressed', n: 20 },
      })
    },
  )
})

describe('the index at the door', () => {
  const indexOf = (...args: Parameters<typeof regionRows>) => release(regionRows(...args))[4]

  test('is shown with all four', () => {
    expect(indexOf()).toMatchObject({ dimension: 'index', score: 61.3, se: 3.1, status: 'final' })
  })

  test('is suppressed when one of the four is, also where another is insufficient', () => {
    const rows = regionRows({ n: 4 })
    rows[1] = scoreRow({ dimension: 'process', score: null, status: 'insufficient' })
    expect(release(rows)[4]).toMatchObject({ score: null, n: null, status: 'suppressed' })
  })

  test.each(['insufficient', 'records_only'] as const)(
    'is insufficient when one of the four is %s',
    (status) => {
      const input = { n: status === 'records_only' ? 0 : 8, surveyScore: null, status }
      expect(indexOf(input, { score: null, status: 'insufficient' })).toMatchObject({
        score: null,
        status: 'insufficient',
      })
    },
  )

  test('is suppressed where it would give back a survey score that is only a bound', () => {
    const bound = { surveyScore: 98, score: 98, recordWeight: 0 }
    expect(indexOf(bound)).toMatchObject({ score: null, status: 'suppressed' })
  })

  test.each([
    ['nine persons in one of the four', { n: 9 }],
    ['no SE in one of the four', { se: null, df: null, ciLow: null, ciHigh: null }],
  ])('has no precision with %s, however many it counts itself', (_, input) => {
    expect(indexOf(input, { n: 20 })).toMatchObject({
      ...{ score: 61.3, n: 20, se: null, df: null, ciLow: null, ciHigh: null, effectiveN: null },
    })
  })

  test('is suppressed where its four are not there to judge by', () => {
    expect(release([scoreRow({ dimension: 'index' })])[0]?.status).toBe('suppressed')
  })
})

describe('groups at the door', () => {
  test('leave as whole numbers with their interval when every group has ten persons', () => {
    const [row] = releaseGroups([groupRow(), groupRow({ group: 'gemeente', mean: 40.2, n: 10 })])
    expect(row).toMatchObject({ score: 59, surveyScore: 59, se: 4, df: 3, n: 12, effectiveN: 12 })
    // t(0.975, 3) = 3.182446305284263 (R: qt(.975, 3)); 58.5 ± 12.73
    expect(row).toMatchObject({ ciLow: 45.8, ciHigh: 71.2, status: 'final' })
  })

  test('one that borrows its variance has the degrees of freedom of the region', () => {
    const rows = releaseGroups([
      groupRow({ variance: 4, clusters: 5 }),
      groupRow({ group: 'gemeente', weight: 0.25, variance: 2, clusters: 4 }),
      groupRow({ group: 'overig', weight: 0.25, variance: 1, clusters: 3, isReference: false }),
    ])
    expect(rows.map(({ df }) => df)).toEqual([
      ...[4, 3],
      // (4 + 2)² / (16/4 + 4/3)
      6.8,
    ])
    // √1 / 0.25
    expect(rows[2]).toMatchObject({ se: 4, status: 'final' })
  })

  test('none shows its spread: no interval, and provisional', () => {
    const rows = releaseGroups([
      groupRow({ isReference: false, variance: 0 }),
      groupRow({ group: 'gemeente', isReference: false, variance: 0 }),
    ])
    for (const row of rows) {
      expect(row).toMatchObject({ score: 59, se: null, df: null, status: 'provisional' })
    }
  })

  test('their status does not follow from their answers', () => {
    const [row] = releaseGroups([groupRow({ variance: 1e-9 })])
    expect(row?.status).toBe('final')
  })

  test('show no interval at all when one group with data has nine', () => {
    const rows = releaseGroups([groupRow(), groupRow({ group: 'gemeente', n: 9 })])
    expect(rows.map((row) => [row.score, row.se])).toEqual([
      [59, null],
      [59, null],
    ])
  })

  test('of four are hidden with their number; of none are not', () => {
    const rows = releaseGroups([
      groupRow({ n: 4 }),
      groupRow({ group: 'gemeente', n: 0, mean: null, clusters: 0, variance: 0, weight: 0 }),
    ])
    expect(rows[0]).toMatchObject({ score: null, n: null, status: 'suppressed' })
    expect(rows[1]).toMatchObject({ score: null, n: 0, status: 'insufficient' })
  })

  test('tell how many answered where they tell how many count', () => {
    const rows = releaseGroups([
      groupRow(),
      groupRow({ group: 'gemeente', n: 4, respondents: 9 }),
      // Two who left this form blank: their number would be that of a hidden one on another form.
      groupRow({ group: 'overig', n: 0, respondents: 2, mean: null }),
      groupRow({ group: 'zorg_welzijn', n: 0, respondents: 0, mean: null }),
    ])
    expect(rows.map(({ respondents }) => respondents)).toEqual([13, null, null, 0])
  })

  test('at an extreme are a bound without an interval', () => {
    const [row] = releaseGroups([groupRow({ mean: 99 }), groupRow({ group: 'gemeente' })])
    expect(row).toMatchObject({ score: '≥95', surveyScore: '≥95', se: null, df: null, n: 12 })
  })
})
