import { expect, test } from 'vitest'
import type { ReleasedQuality } from '#app/domain/disclosure/quality-door'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { qualityReportOf } from '#app/domain/report/quality'
import { releasedScore } from '#tests/support/released-score'

const CONTEXT = {
  year: null,
  frameworks: new Map([['1', DEFAULT_FRAMEWORK]]),
  asOf: null,
  sample: false,
}
const figures = (alpha: number | null) => ({ n: 40, waiting: false, alpha, items: [] })
const quality = (year: string, scales: ReleasedQuality['scales']): ReleasedQuality => {
  return { year, frameworkVersion: '1', scales, correlations: null }
}

test('α below .60 is a warning, below .70 a caution', () => {
  const scales = {
    input: figures(0.59),
    process: figures(0.6),
    output: figures(0.7),
    feedback: figures(null),
  }
  const report = qualityReportOf([quality('2025', scales)], [], CONTEXT)
  expect(report.versions[0]?.scales.map(({ scale, verdict }) => [scale, verdict])).toEqual([
    ['input', 'warning'],
    ['process', 'caution'],
    ['output', 'good'],
    ['feedback', 'unknown'],
  ])
})

test('the newest year of which anything is told comes first', () => {
  const rows = [quality('2024', { input: figures(0.8) }), quality('2023', { input: figures(0.7) })]
  const all = [...rows, quality('2025', {})]
  expect(qualityReportOf(all, [], CONTEXT)).toMatchObject({
    years: ['2024', '2023'],
    year: '2024',
    versions: [{ scales: [{ alpha: 0.8 }] }],
  })
  expect(qualityReportOf(all, [], { ...CONTEXT, year: '2023' })).toMatchObject({
    versions: [{ scales: [{ alpha: 0.7 }] }],
  })
})

test('reliability needs eight regions with score and SE on show, and is never negative', () => {
  const regions = (count: number, step: number) =>
    Array.from({ length: count }, (_, at) =>
      releasedScore({ region: `R${at}`, period: '2025', score: 50 + step * at, se: 2 }),
    )
  const of = (rows: ReturnType<typeof regions>) =>
    qualityReportOf([quality('2025', { input: figures(0.8) })], rows, CONTEXT).reliability
  // R: var(50 + 3 * 0:7) = 54; 1 − 4/54
  const expected = { regionSet: 'Markt', form: 'input', regions: 8, reliability: 0.93 }
  expect(of(regions(8, 3))).toEqual([expected])
  expect(of(regions(8, 0.1))).toMatchObject([{ reliability: 0 }])
  expect(of(regions(7, 3))).toEqual([])
  expect(of([...regions(7, 3), releasedScore({ region: 'R8', period: '2025', se: null })])).toEqual(
    [],
  )
  expect(of([...regions(7, 3), releasedScore({ region: 'R8', period: '2024' })])).toEqual([])
  expect(of(regions(8, 0))).toEqual([])
})
