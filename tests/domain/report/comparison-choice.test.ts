import { describe, expect, test } from 'vitest'
import {
  comparisonChoice,
  spanOf,
  type AskedComparison,
} from '#app/domain/report/comparison-choice'
import { regionRows } from '#tests/support/released-score'

const KNOWN = {
  opening: null,
  regions: ['Noord', 'Oost', 'West', 'Zuid', 'Midden'],
  groups: ['huurders', 'gemeente', 'corporatie'],
}
const rows = [
  ...regionRows([60, 50, 70, 40, 54], { region: 'Noord' }),
  ...regionRows([60, 50, 70, 40, 44], { region: 'Oost' }),
  ...regionRows([60, 50, 70, 40, 64], { region: 'Zuid' }),
  ...regionRows([60, 50, 70, 40, 54], { region: 'Noord', period: '2025-Q3' }),
  ...regionRows([60, 50, 70, 40, 54], { region: 'Noord', period: '2025-Q4' }),
]

function choose(asking: Partial<AskedComparison>) {
  const asked = { kind: 'regions', regions: [], quarters: [], groups: [], from: null, to: null }
  return comparisonChoice({ ...asked, ...asking } as AskedComparison, rows, KNOWN)
}

describe('what stands side by side', () => {
  test('is what is asked for, each once, in that order', () => {
    expect(choose({ regions: ['Zuid', 'Noord', 'Zuid'] })).toMatchObject({
      ...{ keys: ['Zuid', 'Noord'], unknown: [], tooMany: false, quarter: '2026-Q3' },
    })
  })

  test('is at most four', () => {
    expect(choose({ regions: KNOWN.regions })).toMatchObject({
      ...{ keys: ['Noord', 'Oost', 'West', 'Zuid'], tooMany: true },
    })
    expect(choose({ regions: KNOWN.regions.slice(0, 4) }).tooMany).toBe(false)
  })

  test('leaves out what is not known, and tells it', () => {
    expect(choose({ regions: ['Nergens', 'Noord'], quarters: ['1999-Q1'] })).toMatchObject({
      ...{ keys: ['Noord'], unknown: ['Nergens', '1999-Q1'], quarter: '2026-Q3' },
    })
  })

  test('are, where nothing is asked for, the regions with the lowest and the highest index', () => {
    expect(choose({}).keys).toEqual(['Oost', 'Zuid'])
    expect(choose({ quarters: ['2025-Q3'] }).keys).toEqual(['Noord', 'Oost'])
  })

  test('of quarters: those of the region, newest first; else the same season of three years', () => {
    const of = { kind: 'quarters', regions: ['Noord'] } as const
    expect(choose({ ...of, quarters: ['2025-Q3', '2026-Q3', '2020-Q1'] })).toMatchObject({
      ...{ keys: ['2026-Q3', '2025-Q3'], unknown: ['2020-Q1'], region: 'Noord', quarter: null },
    })
    expect(choose(of).keys).toEqual(['2026-Q3', '2025-Q3'])
  })

  test('of groups: codes of the framework', () => {
    const asked = { kind: 'groups', regions: ['Zuid'], groups: ['gemeente', 'x'] } as const
    expect(choose(asked)).toMatchObject({
      ...{ keys: ['gemeente'], unknown: ['x'], region: 'Zuid', quarter: '2026-Q3' },
    })
    expect(choose({ kind: 'groups' }).keys).toEqual(KNOWN.groups)
  })
})

test('a span has both ends, whichever is given first', () => {
  const all = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
  expect(spanOf(all, '2025-Q2', '2025-Q3')).toEqual(['2025-Q2', '2025-Q3'])
  expect(spanOf(all, '2025-Q3', '2025-Q2')).toEqual(['2025-Q2', '2025-Q3'])
  expect(spanOf(all, null, '2025-Q2')).toEqual(['2025-Q1', '2025-Q2'])
  expect(spanOf(all, '2030-Q1', null)).toEqual(['2025-Q4'])
})

test('opens with the quarter that pages open with, where none is asked for', () => {
  const rows = [
    ...regionRows([60, 60, 60, 60, 60], { region: 'Noord', period: '2026-Q3' }),
    ...regionRows([60, 60, 60, 60, 60], { region: 'Noord', period: '2026-Q4' }),
  ]
  const asked = { kind: 'regions', regions: [], quarters: [], groups: [] } as const
  const known = { regions: ['Noord', 'Zuid'], groups: [], opening: '2026-Q3' }
  expect(comparisonChoice(asked as never, rows, known).quarter).toBe('2026-Q3')
})
