import { describe, expect, test } from 'vitest'
import {
  orderRegions,
  regionsWeakestIn,
  type OverviewOrder,
} from '#app/domain/report/overview-order'
import { overviewWith } from '#tests/support/overview'
import { regionRows, releasedScore } from '#tests/support/released-score'

const { regions } = overviewWith([
  ...regionRows([60, 50, 70, 40], { region: 'B' }),
  ...regionRows([null, 50, 70, 30], { region: 'A' }),
  releasedScore({ region: 'C', score: '≤5' }),
  releasedScore({ region: 'D', score: 60 }),
])

const namesBy = (order: OverviewOrder) => orderRegions(regions, order).map(({ region }) => region)

describe('orderRegions', () => {
  test('by name, both ways', () => {
    expect(namesBy({ key: 'region', descending: false })).toEqual(['A', 'B', 'C', 'D'])
    expect(namesBy({ key: 'region', descending: true })).toEqual(['D', 'C', 'B', 'A'])
  })

  test('by score, equal ones by name and missing ones last, both ways', () => {
    expect(namesBy({ key: 'input', descending: false })).toEqual(['C', 'B', 'D', 'A'])
    expect(namesBy({ key: 'input', descending: true })).toEqual(['B', 'D', 'C', 'A'])
  })
})

test('regionsWeakestIn keeps regions whose weakest form it is', () => {
  const names = (form: 'feedback' | 'input' | null) =>
    regionsWeakestIn(regions, form).map(({ region }) => region)
  expect(names('feedback')).toEqual(['A', 'B'])
  expect(names('input')).toEqual([])
  expect(names(null)).toEqual(['A', 'B', 'C', 'D'])
})
