import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { describe, expect, test } from 'vitest'
import type { UntoldReason } from '#app/domain/disclosure/released'
import type { OverviewRegion } from '#app/domain/report/overview-cells'
import {
  insufficientScore,
  recordsOnlyScore,
  regionRows,
  releasedDifference,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'
import { overviewWith } from '#tests/support/overview'

function regionWith(...rows: Parameters<typeof overviewWith>[0]): OverviewRegion {
  const { regions } = overviewWith(rows)
  expect(regions).toHaveLength(1)
  return regions[0]!
}

describe('quarters', () => {
  const rows = ['2025-Q4', '2026-Q2'].flatMap((period) => regionRows([60, 50, 70, 40], { period }))

  test('run from the first with a row to the last, without holes', () => {
    const { quarters, choices } = overviewWith(rows, { quarter: '2026-Q1' })
    expect(quarters).toEqual(['2025-Q4', '2026-Q1', '2026-Q2'])
    expect(choices).toEqual(['2026-Q2', '2025-Q4'])
  })

  test('reach as far as the chosen one', () => {
    const quartersFor = (quarter: string) => overviewWith(rows, { quarter }).quarters
    expect(quartersFor('2026-Q3').at(-1)).toBe('2026-Q3')
    expect(quartersFor('2025-Q3').at(0)).toBe('2025-Q3')
  })

  test('the newest is chosen where none is asked for', () => {
    expect(overviewWith(rows, { quarter: null }).quarter).toBe('2026-Q2')
  })

  test('there are none without rows', () => {
    expect(overviewWith([], { quarter: null })).toMatchObject({ quarter: null, quarters: [] })
  })
})

describe('the run-up of a score', () => {
  test('has a gap where a quarter is missing, hidden or rests on records alone', () => {
    const rows = [
      releasedScore({ period: '2025-Q3', score: 55, ciLow: null, ciHigh: null }),
      suppressedScore({ period: '2026-Q1' }),
      recordsOnlyScore({ period: '2026-Q2' }),
      releasedScore({ period: '2026-Q3', status: 'provisional' }),
    ]
    const { trend } = regionWith(...rows).cells.input
    expect(trend).toEqual([[55, null, null, false], null, null, null, [60, 55, 65, true]])
  })

  test('says before which quarters the line is interrupted and why, where it would be drawn', () => {
    const rows = [
      releasedScore({ period: '2025-Q4', lineBreak: 'other_items' }),
      releasedScore({ period: '2026-Q1', lineBreak: 'other_weights' }),
      suppressedScore({ period: '2026-Q2' }),
      releasedScore({ period: '2026-Q3', lineBreak: 'other_groups' }),
    ]
    expect(regionWith(...rows).cells.input.lineBreaks).toEqual([[1, 'other_weights']])
  })
})

describe('the weakest form', () => {
  test('is the one with the lowest score', () => {
    const region = regionWith(...regionRows([60, 50, 70, 40.1, 54]))
    expect(region).toMatchObject({ weakest: ['feedback'], compared: 4 })
  })

  test('a tie names both', () => {
    expect(regionWith(...regionRows([40.1, 50, 70, 40.1])).weakest).toEqual(['input', 'feedback'])
  })

  test('is nobody’s where all are equal', () => {
    expect(regionWith(...regionRows([50, 50, 50, 50])).weakest).toEqual([])
  })

  test('a lower bound counts as its bound', () => {
    const rows = [
      releasedScore({ dimension: 'input', score: 5.1 }),
      releasedScore({ dimension: 'process', score: '≤5' }),
    ]
    expect(regionWith(...rows).weakest).toEqual(['process'])
  })

  test('is found among the forms shown, and needs two of them', () => {
    expect(regionWith(...regionRows([60, null, 70, 40]))).toMatchObject({
      weakest: ['feedback'],
      compared: 3,
    })
    expect(regionWith(...regionRows([60, null, null, null])).weakest).toEqual([])
  })

  test('a score that rests on records alone takes no part', () => {
    const rows = [
      ...regionRows([60, 70, 65]),
      recordsOnlyScore({ dimension: 'feedback', score: 10, recordScore: 10 }),
    ]
    expect(regionWith(...rows)).toMatchObject({ weakest: ['input'], compared: 3 })
  })
})

describe('a cell', () => {
  test('tells no data from hidden', () => {
    const { cells } = regionWith(suppressedScore({ dimension: 'input' }))
    expect([cells.input.status, cells.process.status]).toEqual(['suppressed', 'no_data'])
  })

  test('has no data where nobody answered and no agreement counts', () => {
    const row = recordsOnlyScore({ score: null, recordScore: null })
    expect(regionWith(row).cells.input.status).toBe('no_data')
  })

  test('carries its difference from what is asked for', () => {
    const row = releasedScore({
      differences: [
        releasedDifference({ difference: -6.2, demonstrable: true }),
        releasedDifference({ against: 'others', difference: 2, demonstrable: false }),
      ],
    })
    expect(regionWith(row).cells.input.difference).toMatchObject({ outcome: 'lower' })
    const reference = { against: 'others' } as const
    const { cells } = overviewWith([row], { reference }).regions[0]!
    expect(cells.input.difference).toMatchObject({ outcome: 'same', difference: 2 })
    expect(cells.output.difference).toBeNull()
  })

  test('says whether newer answers wait', () => {
    expect(regionWith(releasedScore({ waiting: true })).cells.input.waiting).toBe(true)
    expect(regionWith(releasedScore()).cells.input.waiting).toBe(false)
  })

  test('an index without score names the forms it lacks', () => {
    const region = regionWith(...regionRows([60, null, 70, 40, null]))
    expect(region.cells.index.lacking).toEqual(['process'])
  })

  test('an index with a score lacks nothing', () => {
    expect(regionWith(...regionRows([60, 50, 70, 40, 54])).cells.index.lacking).toEqual([])
  })
})

describe('persons of a region', () => {
  test('are those of the index', () => {
    const rows = [
      ...regionRows([60, 50, 70, 40], { n: 38 }),
      ...regionRows([1, 2, 3, 4, 5]).slice(4),
    ]
    expect(regionWith(...rows).persons).toEqual({ least: 40, most: 40 })
  })

  test('are the range over the forms where the index is not shown', () => {
    const rows = [
      releasedScore({ dimension: 'input', n: 40 }),
      suppressedScore({ dimension: 'process' }),
      insufficientScore({ dimension: 'output', n: 12 }),
      suppressedScore({ dimension: 'index' }),
    ]
    expect(regionWith(...rows).persons).toEqual({ least: 12, most: 40 })
  })

  test('are not told where every form is hidden', () => {
    expect(regionWith(...regionRows([null, null, null, null, null])).persons).toBeNull()
  })
})

describe('regions', () => {
  test('stand by name, those without rows included', () => {
    const { regions } = overviewWith(regionRows([60, 50, 70, 40], { region: 'Vecht' }), {
      regions: [
        { name: 'Zuid', areas: 3 },
        { name: 'Élan', areas: 1 },
      ],
    })
    expect(regions.map(({ region, areas }) => [region, areas])).toEqual([
      ['Élan', 1],
      ['Vecht', null],
      ['Zuid', 3],
    ])
  })

  test('a region of another quarter only is left out', () => {
    const { regions } = overviewWith(regionRows([60, 50, 70, 40], { period: '2020-Q1' }))
    expect(regions).toEqual([])
  })
})

test('one reason why nothing is comparable is said once, several are not', () => {
  const without = (reasons: readonly UntoldReason[]) =>
    releasedDifference({ difference: null, demonstrable: null, reasons })
  const rows = ['A', 'B'].map((region) =>
    releasedScore({ region, differences: [without(['other_groups'])] }),
  )
  expect(overviewWith(rows).incomparable).toEqual(['other_groups'])
  const other = releasedScore({ region: 'C', differences: [without(['other_items'])] })
  expect(overviewWith([...rows, other]).incomparable).toBeNull()
  const told = releasedScore({ region: 'C', differences: [releasedDifference()] })
  expect(overviewWith([...rows, told]).incomparable).toBeNull()
  expect(overviewWith([]).incomparable).toBeNull()
})

test('names every framework version of the quarter', () => {
  const rows = [
    releasedScore({ frameworkVersion: '2' }),
    releasedScore({ dimension: 'output', frameworkVersion: '1' }),
  ]
  expect(overviewWith(rows).framework.version).toBe('1, 2')
})

test('carries of the framework only what the page explains', () => {
  const framework = { ...DEFAULT_FRAMEWORK, version: '3' }
  const overview = overviewWith([], { framework })
  expect(Object.keys(overview.framework)).toEqual(['version', 'bands', 'coverage'])
  expect(overview.framework.version).toBe('3')
})
