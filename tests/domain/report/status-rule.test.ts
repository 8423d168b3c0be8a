import { describe, expect, test } from 'vitest'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { statusRuleOf } from '#app/domain/report/status-rule'
import {
  insufficientScore,
  recordsOnlyScore,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'

const FORMS = DIMENSIONS.map((dimension) => ({ dimension, status: 'final' as const, score: 60 }))

const ruleOf = (row: ReleasedScore | undefined, known: number | null = 1, forms = FORMS) =>
  statusRuleOf(row, DEFAULT_FRAMEWORK, known, forms)

describe('why a form has its status', () => {
  test.each([
    ['nothing stored', undefined, { rule: 'no_data' }],
    ['final', releasedScore(), { rule: 'all_met' }],
    ['suppressed', suppressedScore(), { rule: 'too_few' }],
    ['a bound', suppressedScore({ surveyScore: '≥95' }), { rule: 'bound' }],
    [
      'insufficient',
      insufficientScore(),
      { rule: 'low_coverage', coverage: 0.52, below: DEFAULT_FRAMEWORK.coverage.insufficientBelow },
    ],
    ['records only', recordsOnlyScore(), { rule: 'nobody_answered' }],
    [
      'records only without records',
      recordsOnlyScore({ score: null, recordScore: null }),
      { rule: 'no_data' },
    ],
  ])('%s', (_case, row, rule) => {
    expect(ruleOf(row)).toEqual(rule)
  })

  test.each([
    [0.84, { rule: 'partial_coverage', coverage: 0.84, below: 0.85 }],
    [0.85, { rule: 'partial_or_no_error', below: 0.85 }],
    [0.86, { rule: 'no_standard_error' }],
  ])('provisional at a coverage of %s', (coverage, rule) => {
    expect(ruleOf(releasedScore({ status: 'provisional', coverage }))).toEqual(rule)
  })

  test.each([
    [null, { rule: 'no_agreements' }],
    [0.4, { rule: 'too_little_known', knownShare: 0.4, minimum: 0.5 }],
  ])('survey only where %s of the agreements is known', (known, rule) => {
    const row = releasedScore({ status: 'survey_only', recordScore: null })
    expect(ruleOf(row, known)).toEqual(rule)
  })
})

describe('why the index has its status', () => {
  const index = (status: ReleasedScore['status']) => releasedScore({ dimension: 'index', status })

  test.each([
    ['suppressed', { rule: 'forms_hidden' }],
    ['provisional', { rule: 'forms_uncertain' }],
    ['final', { rule: 'all_met' }],
  ] as const)('%s', (status, rule) => {
    expect(ruleOf(index(status))).toEqual(rule)
  })

  test('insufficient names the forms that are missing', () => {
    const forms = FORMS.map((form, at) =>
      at === 1 ? { ...form, status: 'insufficient' } : form,
    ) as typeof FORMS
    const rule = { rule: 'forms_missing', forms: ['process'] }
    expect(ruleOf(index('insufficient'), 1, forms)).toEqual(rule)
  })
})
