import { describe, expect, test } from 'vitest'
import {
  withoutMembers,
  withoutPersons,
  type OnShowGroupScore,
  type OnShowScore,
} from '#app/domain/disclosure/on-show'
import { releaseGroupsOnShow, releaseOnShow } from '#app/domain/disclosure/on-show-door'
import { groupRow, regionRows, scoreRow } from './build'

const onShow = (overrides: Partial<OnShowScore> = {}): OnShowScore => ({
  ...scoreRow(),
  state: 'shown',
  lineBreak: null,
  differences: [],
  ...overrides,
})

describe('the door for what is on show', () => {
  test('rounds as every figure that leaves, and says where newer answers wait', () => {
    expect(releaseOnShow([onShow({ state: 'old' })])[0]).toMatchObject({
      ...{ score: 61.3, se: 3.1, n: 20, status: 'final', waiting: true },
    })
  })

  test('tells nothing of a hidden row, whatever is kept of it', () => {
    const hidden = { ...withoutPersons(scoreRow()), recordScore: 65 }
    expect(releaseOnShow([hidden])[0]).toMatchObject({
      ...{ score: null, n: null, coverage: null, surveyScore: null, recordScore: null },
      ...{ status: 'suppressed', waiting: false },
    })
  })

  test('takes the change from the previous quarter’s difference, p in three decimals', () => {
    const [released] = releaseOnShow([
      onShow({
        differences: [
          {
            ...{ against: 'previous_quarter', difference: -6.249, later: 55.04, earlier: 61.289 },
            ...{ constantWeights: true, surveyOnly: false, se: 2.04, df: 30.06, p: 0.01449 },
            ...{ demonstrable: true, reasons: [] },
          },
        ],
      }),
    ])
    expect(released).toMatchObject({ change: -6.2, changeP: 0.014, changeDemonstrable: true })
    expect(released?.differences).toEqual([
      {
        ...{ against: 'previous_quarter', difference: -6.2, later: 55, earlier: 61.3 },
        ...{ constantWeights: true, surveyOnly: false, se: 2, df: 30.1, p: 0.014 },
        // t(0.975, 30.06) × 2.04 = 4.166, not that of the rounded SE.
        ...{ margin: 4.2, demonstrable: true, reasons: [] },
      },
    ])
  })

  describe('tells beside an index the mean of its four', () => {
    const meanOf = (rows: readonly OnShowScore[]) =>
      releaseOnShow(rows).map((row) => row.arithmeticMean)
    const four = (...scores: readonly number[]) =>
      regionRows().map((row, at) => onShow({ ...row, score: scores[at] ?? row.score }))

    test('rounded once: their own decimals are not lost before', () => {
      // As they are told, 60,0 50,0 70,0 and 41,1, they would give 55,275: 55,3.
      expect(meanOf(four(59.96, 49.96, 69.96, 41.06))).toEqual([null, null, null, null, 55.2])
    })

    test('of its own region and quarter', () => {
      const rows = four(40, 40, 40, 40)
      const others = rows.map((row) => ({ ...row, region: 'Zuid', score: 80 }))
      expect(meanOf([...others, ...rows]).filter((mean) => mean !== null)).toEqual([80, 40])
    })

    test.each([
      ['one is not there', four(60, 50, 70, 41).slice(1)],
      ['one is hidden', four(60, 50, 70, 41).map((row, at) => (at ? row : withoutPersons(row)))],
      [
        'one rests on a bound',
        four(60, 50, 70, 41).map((row, at) => (at ? row : { ...row, surveyScore: 3 })),
      ],
      [
        'there is no index',
        four(60, 50, 70, 41).map((row, at) => (at < 4 ? row : { ...row, score: null })),
      ],
    ])('and nothing where %s', (_, rows) => {
      expect(meanOf(rows).at(-1)).toBeNull()
    })
  })

  test('shows an index by itself: its four may be of another edition', () => {
    const index = onShow({ ...regionRows()[4]!, state: 'old' })
    expect(releaseOnShow([index])[0]).toMatchObject({ score: 61.3, se: 3.1, waiting: true })
    const missing = { ...index, score: null, status: 'insufficient' as const }
    expect(releaseOnShow([missing])[0]).toMatchObject({ score: null, status: 'insufficient' })
  })
})

describe('the door for groups on show', () => {
  const group = (name: string, overrides: Partial<OnShowGroupScore> = {}): OnShowGroupScore => ({
    ...groupRow({ group: name }),
    state: 'shown',
    ...overrides,
  })

  test('a hidden group is suppressed, and keeps the intervals of the others hidden', () => {
    const hidden = withoutMembers(groupRow({ group: 'gemeente' }))
    const released = releaseGroupsOnShow([group('huurders'), hidden])
    expect(released[0]).toMatchObject({ score: 59, se: null })
    expect(released[1]).toMatchObject({ score: null, n: null, status: 'suppressed' })
    expect(releaseGroupsOnShow([group('huurders'), group('gemeente')])[0]?.se).not.toBeNull()
  })

  test('tells nothing of what a group borrows from groups of another edition', () => {
    const borrows = { isReference: false, clusters: 2 }
    const together = releaseGroupsOnShow([group('huurders'), group('gemeente', borrows)])
    expect(together.map(({ df }) => df)).toEqual([3, 3])
    const apart = releaseGroupsOnShow([
      group('huurders', { state: 'old' }),
      group('gemeente', borrows),
    ])
    expect(apart.map(({ df }) => df)).toEqual([3, null])
    expect(apart.map(({ se }) => se)).toEqual([4, null])
  })

  test('says of each group by itself whether newer answers wait', () => {
    const released = releaseGroupsOnShow([group('huurders', { state: 'old' }), group('gemeente')])
    expect(released.map(({ waiting }) => waiting)).toEqual([true, false])
  })
})
