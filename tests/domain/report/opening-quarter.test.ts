import { expect, test } from 'vitest'
import { openingQuarter } from '#app/domain/report/opening-quarter'
import { regionRows } from '#tests/support/released-score'

const scored = (region: string, period: string) =>
  regionRows([60, 60, 60, 60, 60], { region, period })
const bare = (region: string, period: string) => regionRows([60], { region, period })
const five = () => 5

test('a quarter opens once half of the regions have an index; newer ones run', () => {
  const rows = [
    ...['A', 'B', 'C'].flatMap((region) => scored(region, '2026-Q3')),
    ...['A', 'B'].flatMap((region) => scored(region, '2026-Q4')),
    ...bare('C', '2026-Q4'),
  ]
  expect(openingQuarter(rows, five)).toEqual({
    quarter: '2026-Q3',
    running: [{ quarter: '2026-Q4', scored: 2, of: 5 }],
  })
  expect(openingQuarter(rows, () => 4).quarter).toBe('2026-Q4')
})

test('where no quarter has enough the newest opens, and nothing runs', () => {
  const rows = [...scored('A', '2026-Q2'), ...bare('A', '2026-Q3')]
  expect(openingQuarter(rows, five)).toEqual({ quarter: '2026-Q3', running: [] })
  expect(openingQuarter([], five)).toEqual({ quarter: null, running: [] })
})
