import { describe, expect, test } from 'vitest'
import {
  orderRegions,
  regionsWeakestIn,
  type OverviewOrder,
} from '#app/domain/report/overview-order'
import { overviewWith } from '#tests/support/overview'
import { regionRows, releasedDifference, releasedScore } from '#tests/support/released-score'

const { regions } = overviewWith([
  ...regionRows([60, 50, 70, 40], { region: 'B' }),
  ...regionRows([null, 50, 70, 30], { region: 'A' }),
  releasedScore({ region: 'C', score: '≤5' }),
  releasedScore({ region: 'D', score: 60 }),
])

const namesBy = (order: OverviewOrder) => orderRegions(regions, order).map(({ region }) => region)

describe('orderRegions', () => {
  test('by name, both ways', () => {
    expect(namesBy({ key: 'region', figure: 'score', descending: false })).toEqual([
      'A',
      'B',
      'C',
      'D',
    ])
    expect(namesBy({ key: 'region', figure: 'score', descending: true })).toEqual([
      'D',
      'C',
      'B',
      'A',
    ])
  })

  test('by score, equal ones by name and missing ones last, both ways', () => {
    expect(namesBy({ key: 'input', figure: 'score', descending: false })).toEqual([
      'C',
      'B',
      'D',
      'A',
    ])
    expect(namesBy({ key: 'input', figure: 'score', descending: true })).toEqual([
      'B',
      'D',
      'C',
      'A',
    ])
  })
})

test('by difference: what fell, what may be chance by name, what rose, then what is not compared', () => {
  const row = (region: string, difference: number | null, demonstrable: boolean | null) =>
    releasedScore({ region, differences: [releasedDifference({ difference, demonstrable })] })
  const { regions: compared } = overviewWith([
    row('A', null, null),
    row('B', 9, false),
    row('C', 4, true),
    row('D', -5, true),
    row('E', -2, true),
    row('F', -8, false),
    row('G', 7, null),
  ])
  const names = (descending: boolean) =>
    orderRegions(compared, { key: 'input', figure: 'difference', descending })
      .map(({ region }) => region)
      .join('')
  expect(names(false)).toBe('DEBFCAG')
  expect(names(true)).toBe('CBFEDAG')
})

test('regionsWeakestIn keeps regions whose weakest form it is', () => {
  const names = (form: 'feedback' | 'input' | null) =>
    regionsWeakestIn(regions, form).map(({ region }) => region)
  expect(names('feedback')).toEqual(['A', 'B'])
  expect(names('input')).toEqual([])
  expect(names(null)).toEqual(['A', 'B', 'C', 'D'])
})
