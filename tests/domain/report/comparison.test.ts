import { describe, expect, test } from 'vitest'
import { comparisonWith } from '#tests/support/comparison'
import { groupScore, hiddenGroup, unheardGroup } from '#tests/support/region'
import { regionRows, releasedDifference, suppressedScore } from '#tests/support/released-score'

const apart = (difference: number, demonstrable = true) =>
  releasedDifference({ against: 'others', difference, margin: 3.1, demonstrable })

const noord = regionRows([60, 50, 70, 40, 54], { region: 'Noord' })
const zuid = regionRows([58, 51, 69, 65, 60], { region: 'Zuid' })

describe('regions side by side', () => {
  test('have their scores, and from the other regions what was released; of each other nothing', () => {
    const rows = noord.map((row) =>
      row.dimension === 'feedback' ? { ...row, differences: [apart(-25.2)] } : row,
    )
    const { compared } = comparisonWith(
      { scores: [...rows, ...zuid] },
      { regions: ['Noord', 'Zuid'] },
    )
    expect(compared.map(({ key }) => key)).toEqual(['Noord', 'Zuid'])
    expect(compared[0]?.scores.feedback).toMatchObject({
      ...{ score: 40, ciLow: 36, ciHigh: 44 },
      difference: { outcome: 'lower', difference: -25.2 },
    })
    expect(compared[1]?.scores.feedback).toMatchObject({
      difference: { outcome: 'incomparable', difference: null, reasons: ['no_score'] },
    })
  })

  test('say first what is said of their scores, then which stand apart, the farthest first', () => {
    const all = { output: apart(-4), feedback: apart(-25.2), input: apart(30, false) }
    const differences = new Map(Object.entries(all))
    const rows = [...noord, ...zuid].map((row) => {
      const own = row.region === 'Noord' ? differences.get(row.dimension) : undefined
      return own === undefined ? row : { ...row, differences: [own] }
    })
    const { findings } = comparisonWith({ scores: rows }, { regions: ['Noord', 'Zuid'] })
    expect(findings.title).toMatchObject({ key: 'statement', values: { kind: 'weak' } })
    expect(findings.sentences).toMatchObject([
      { key: 'apart', values: { form: 'feedback', shown: { difference: -25.2 } } },
      { key: 'apart', values: { form: 'output', shown: { difference: -4 } } },
    ])
  })

  test('say of each form how far they lie apart, whatever is shown', () => {
    const hidden = suppressedScore({ region: 'West', dimension: 'feedback' })
    const { findings } = comparisonWith(
      { scores: [...noord, ...zuid, hidden] },
      { regions: ['Zuid', 'West', 'Noord'] },
    )
    expect(findings.forms.feedback).toMatchObject({
      ...{ key: 'range', values: { lowest: { score: 40 }, highest: { score: 65 } } },
    })
    const none = comparisonWith({ scores: [hidden] }, { regions: ['West', 'Noord'] })
    expect(none.findings.forms.feedback).toEqual({
      ...{ key: 'nothing_shown', values: { form: 'feedback' } },
    })
  })

  test('have a line each over the span that is asked for', () => {
    const earlier = regionRows([61, 52, 71, 43, 55], { region: 'Noord', period: '2025-Q4' })
    const scores = [...noord, ...zuid, ...earlier]
    const regions = ['Noord', 'Zuid']
    const { span, lines } = comparisonWith({ scores }, { regions })
    expect(span).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'])
    expect(lines.map(({ name }) => name.nl)).toEqual(regions)
    expect(lines[0]?.course.input?.map(({ score }) => score)).toEqual([61, null, null, 60])
    const shorter = comparisonWith({ scores }, { regions, from: '2026-Q2' })
    expect(shorter.span).toEqual(['2026-Q2', '2026-Q3'])
  })

  test('one alone is no comparison', () => {
    const { findings } = comparisonWith({ scores: noord }, { regions: ['Noord'] })
    expect(findings.title).toEqual({ key: 'too_few', values: null })
  })
})

describe('quarters of a region side by side', () => {
  const earlier = regionRows([60, 50, 70, 63.9, 58], { region: 'Noord', period: '2024-Q4' })
  const fell = releasedDifference({
    ...{ against: 'chosen_quarter', difference: -23.9, margin: 3.1, demonstrable: true },
    ...{ earlier: 63.9, later: 40 },
  })
  const now = noord.map((row) =>
    row.dimension === 'feedback' ? { ...row, differences: [fell] } : row,
  )
  const comparison = comparisonWith(
    { scores: [...noord, ...earlier], since: { '2024-Q4': now } },
    { kind: 'quarters', regions: ['Noord'], quarters: ['2024-Q4', '2026-Q3'] },
  )

  test('stand newest first, an older one with what changed since', () => {
    const [newest, older] = comparison.compared
    expect([newest?.key, older?.key]).toEqual(['2026-Q3', '2024-Q4'])
    expect(newest?.scores.feedback?.difference).toBeNull()
    expect(older?.scores.feedback).toMatchObject({
      ...{ score: 63.9, difference: { outcome: 'lower', difference: -23.9, margin: 3.1 } },
    })
  })

  test('are headed by what changed most, and so is its form', () => {
    const { title, forms } = comparison.findings
    const since = { against: 'chosen_quarter', quarter: '2024-Q4' }
    expect(title).toMatchObject({ key: 'statement', values: { kind: 'weak_and_falling', since } })
    expect(forms.feedback).toMatchObject({ key: 'statement', values: { since } })
    expect(forms.input).toMatchObject({ key: 'range' })
  })

  test('say of a form what changed over the longest time, and no more', () => {
    const between = regionRows([60, 50, 70, 52, 58], { region: 'Noord', period: '2025-Q4' })
    const { title, sentences } = comparisonWith(
      { scores: [...noord, ...earlier, ...between], since: { '2024-Q4': now, '2025-Q4': now } },
      { kind: 'quarters', regions: ['Noord'], quarters: ['2024-Q4', '2025-Q4', '2026-Q3'] },
    ).findings
    expect(title).toMatchObject({ values: { since: { quarter: '2024-Q4' } } })
    expect(sentences).toEqual([])
  })

  test('have one line, of their region', () => {
    expect(comparison.lines.map(({ name }) => name.nl)).toEqual(['Noord'])
  })
})

describe('groups of a region side by side', () => {
  const groups = [
    groupScore({ score: 33, dimension: 'feedback' }),
    groupScore({ score: 54, dimension: 'feedback', stakeholderGroup: 'gemeente' }),
    groupScore({ score: 60, dimension: 'input' }),
    groupScore({ score: 61, dimension: 'input', stakeholderGroup: 'gemeente' }),
    hiddenGroup({ dimension: 'output' }),
    unheardGroup({ dimension: 'output', stakeholderGroup: 'gemeente' }),
  ]
  const { columns, compared, findings } = comparisonWith(
    { scores: noord, groups },
    { kind: 'groups', regions: ['Noord'], groups: ['huurders', 'gemeente'] },
  )

  test('have means on the four forms, without index and without differences', () => {
    expect(columns).toEqual(['input', 'process', 'output', 'feedback'])
    expect(compared[0]?.scores.feedback).toMatchObject({ score: 33, difference: null })
    expect(compared.map(({ scores }) => scores.output?.status)).toEqual(['suppressed', 'no_data'])
  })

  test('are headed by the form in which they lie farthest apart', () => {
    expect(findings.title).toMatchObject({
      key: 'range',
      values: { form: 'feedback', lowest: { score: 33 }, highest: { score: 54 } },
    })
  })
})
