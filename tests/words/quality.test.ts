import { expect, test } from 'vitest'
import type { QualityReport } from '#app/domain/report/quality'
import { qualityTitle } from '#app/words/quality'

type Verdict = QualityReport['versions'][number]['scales'][number]['verdict']

const FORMS = ['input', 'process', 'output', 'feedback', 'cooperation'] as const

function titleOf(verdicts: readonly Verdict[], language: 'nl' | 'en' = 'nl'): string {
  const scales = verdicts.map((verdict, at) => ({
    ...{ scale: FORMS[at]!, n: 40, alpha: verdict === 'unknown' ? null : 0.71 + at / 20, verdict },
    ...{ waiting: false, items: [] },
  }))
  return qualityTitle(
    {
      ...{ years: ['2025'], year: '2025', reliability: [], asOf: null, sample: false },
      versions: [{ frameworkVersion: '1', scales, correlations: null }],
    },
    language,
  )
}

test('the worst is said first, and only then that all go together', () => {
  expect(titleOf(['caution', 'warning', 'good', 'warning'])).toBe(
    'De stellingen over proces en feedback hangen in 2025 te weinig samen om één ding te meten',
  )
  expect(titleOf(['caution', 'good', 'good', 'good'])).toBe(
    'De stellingen over input hangen in 2025 matig samen',
  )
  expect(titleOf(['good', 'good', 'unknown', 'good'])).toBe(
    'De stellingen van elke vorm hangen in 2025 samen: α van 0,71 tot 0,86',
  )
  expect(titleOf(['unknown'])).toBe('Wat de stellingen in 2025 meten, is niet te zeggen')
})

test('the cooperation scale is no form, so the title does not speak of it', () => {
  expect(titleOf(['good', 'good', 'good', 'good', 'warning'], 'en')).toBe(
    'The statements of each form go together in 2025: α from 0.71 to 0.86',
  )
})

test('without a year there is nothing to say yet', () => {
  expect(titleOf([])).toContain('Nog geen jaar')
})
