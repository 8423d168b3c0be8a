import { describe, expect, test } from 'vitest'
import { lastDayOf } from '#app/domain/calendar/quarter'
import { groupScore, hiddenGroup, regionWith, unheardGroup } from '#tests/support/region'
import {
  recordsOnlyScore,
  regionRows,
  releasedDifference,
  releasedScore,
} from '#tests/support/released-score'

describe('a form', () => {
  test('has every quarter from the first to the last, those without a row as no data', () => {
    const scores = ['2026-Q1', '2026-Q3'].map((period) => releasedScore({ period }))
    const { forms, quarters } = regionWith({ scores })
    expect(quarters).toEqual(['2026-Q1', '2026-Q2', '2026-Q3'])
    expect(forms?.input.course.map(({ status }) => status)).toEqual(['final', 'no_data', 'final'])
    expect(forms?.process.course.map(({ status }) => status)).toEqual(Array(3).fill('no_data'))
  })

  test('carries λ and the known share of its own quarter', () => {
    const part = { period: '2026-Q3', dimension: 'input', recordWeight: 0.25 } as const
    const records = [
      { ...part, recordKnownShare: 0.8 },
      { ...part, period: '2026-Q2', recordKnownShare: 0.1 },
      { ...part, dimension: 'output' as const, recordKnownShare: 0.2 },
    ]
    const { forms } = regionWith({ scores: [releasedScore()], records })
    expect(forms?.input.chosen).toMatchObject({ recordWeight: 0.25, recordKnownShare: 0.8 })
  })
})

describe('what a score is held against', () => {
  const others = releasedDifference({ against: 'others', difference: 8, demonstrable: true })
  const chosen = releasedDifference({ against: 'chosen_quarter', difference: -4 })
  const row = releasedScore({ differences: [releasedDifference(), others, chosen] })

  test('is the previous quarter, the same one a year and two years ago, and the other regions', () => {
    const then = releasedScore({ period: '2024-Q3' })
    const { differences, reference } = regionWith({ scores: [row, then] })
    expect(reference).toEqual({ against: 'previous_quarter', quarter: '2026-Q2' })
    expect(
      differences.input.map(({ reference: { against, quarter }, shown }) => [
        ...[against, quarter, shown.outcome],
      ]),
    ).toEqual([
      ['previous_quarter', '2026-Q2', 'same'],
      ['previous_year', '2025-Q3', 'incomparable'],
      ['two_years_ago', '2024-Q3', 'incomparable'],
      ['others', null, 'higher'],
    ])
    expect(differences.output).toEqual([])
  })

  test('and the quarter that is asked for, which the titles then speak of', () => {
    const reference = { against: 'chosen_quarter', quarter: '2024-Q4' } as const
    const report = regionWith({ scores: [row] }, { reference })
    expect(report.reference).toEqual(reference)
    expect(report.differences.input[2]).toMatchObject({ reference, shown: { difference: -4 } })
    expect(
      regionWith({ scores: [row] }, { reference: { against: 'others' } }).findings.forms,
    ).toMatchObject({ input: { key: 'moved', values: { shown: { outcome: 'higher' } } } })
  })
})

test('the arithmetic mean is the one told with the index of the chosen quarter', () => {
  const index = releasedScore({ dimension: 'index', arithmeticMean: 55.3 })
  const earlier = { ...index, period: '2026-Q2' as const, arithmeticMean: 50 }
  expect(regionWith({ scores: [earlier, index] }).arithmeticMean).toBe(55.3)
  expect(regionWith({ scores: [earlier] }).arithmeticMean).toBeNull()
})

test('the chosen quarter is the one asked for, else the newest with a row', () => {
  const scores = ['2026-Q1', '2026-Q2'].flatMap((period) => regionRows([60], { period }))
  expect(regionWith({ scores }, { quarter: null }).quarter).toBe('2026-Q2')
  expect(regionWith({ scores }, { quarter: '2026-Q1' }).forms?.input.chosen.quarter).toBe('2026-Q1')
})

test('without a quarter there are no forms and no findings on them', () => {
  const report = regionWith({}, { quarter: null })
  expect(report).toMatchObject({ forms: null, standing: null, quarters: [] })
  expect(report.findings).toMatchObject({ forms: null, title: { key: 'no_scores' } })
})

describe('stakeholder groups', () => {
  test('stand in the order of the framework, of the chosen quarter and their own form', () => {
    const groups = [
      groupScore({ stakeholderGroup: 'overig' }),
      groupScore({ stakeholderGroup: 'gemeente' }),
      groupScore({ period: '2026-Q2' }),
      groupScore({ stakeholderGroup: 'zorg_welzijn', dimension: 'output' }),
    ]
    const report = regionWith({ scores: [releasedScore()], groups })
    expect(report.groups.input.map(({ code }) => code)).toEqual(['gemeente', 'overig'])
    expect(report.groups.output.map(({ name }) => name.nl)).toEqual(['Zorg en welzijn'])
  })

  test('hidden and not heard are two things', () => {
    const groups = [
      groupScore(),
      hiddenGroup({ stakeholderGroup: 'gemeente' }),
      unheardGroup({ stakeholderGroup: 'overig' }),
    ]
    const { input } = regionWith({ scores: [releasedScore()], groups }).groups
    expect(input.map(({ status, n }) => [status, n])).toEqual([
      ['shown', 12],
      ['hidden', null],
      ['unheard', 0],
    ])
  })

  test('not heard at all is a group that nobody speaks for on any form', () => {
    const groups = [
      unheardGroup({ stakeholderGroup: 'gemeente' }),
      unheardGroup({ stakeholderGroup: 'overig' }),
      hiddenGroup({ stakeholderGroup: 'overig', dimension: 'output' }),
    ]
    const { unheard } = regionWith({ scores: [releasedScore()], groups })
    expect(unheard.map(({ nl }) => nl)).toEqual(['Gemeente'])
  })

  test('one that the framework no longer knows keeps its code as its name', () => {
    const groups = [groupScore({ stakeholderGroup: 'oud' })]
    const { input } = regionWith({ scores: [releasedScore()], groups }).groups
    expect(input[0]?.name).toEqual({ nl: 'oud', en: 'oud' })
  })
})

test('an area counts where it belongs to the region on the quarter’s last day', () => {
  const day = lastDayOf('2026-Q3')
  const area = (from: number | null, to: number | null) => ({ code: 'GM1', name: null, from, to })
  const areas = [area(null, null), area(day, day), area(null, day - 1), area(day + 1, null)]
  const report = regionWith({ scores: [releasedScore()] }, { areas })
  expect(report.areas.map(({ current }) => current)).toEqual([true, true, false, false])
})

test('a score of agreements only is no form to compare', () => {
  const scores = [recordsOnlyScore({ dimension: 'input' }), ...regionRows([undefined!, 40, 60])]
  expect(regionWith({ scores }).standing?.compared).toEqual(['process', 'output'])
})
