import { describe, expect, test } from 'vitest'
import type { JudgementReason } from '#app/domain/agreements/judgement'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { StatusRule } from '#app/domain/report/explained-rule'
import { agreementReason, recordText } from '#app/words/explain-agreements'
import { ruleText } from '#app/words/explain-rule'

const FRAMEWORK = DEFAULT_FRAMEWORK

const RULES: readonly StatusRule[] = [
  { rule: 'no_data' },
  { rule: 'too_few' },
  { rule: 'bound' },
  { rule: 'forms_hidden' },
  { rule: 'forms_missing', forms: ['input', 'output'] },
  { rule: 'nobody_answered' },
  { rule: 'low_coverage', coverage: 0.52, below: 0.66 },
  { rule: 'partial_coverage', coverage: 0.7, below: 0.85 },
  { rule: 'no_standard_error' },
  { rule: 'partial_or_no_error', below: 0.85 },
  { rule: 'no_agreements' },
  { rule: 'too_little_known', knownShare: 0.4, minimum: 0.5 },
  { rule: 'forms_uncertain' },
  { rule: 'all_met' },
]

describe('the rule that gave a status', () => {
  test.each(['nl', 'en'] as const)('has a sentence of its own in %s', (language) => {
    const sentences = RULES.map((rule) => ruleText(rule, FRAMEWORK, language))
    expect(new Set(sentences).size).toBe(RULES.length)
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[^.]$/)
  })

  test('tells its numbers', () => {
    const rule = { rule: 'low_coverage', coverage: 0.52, below: 0.66 } as const
    expect(ruleText(rule, FRAMEWORK, 'nl')).toContain('van 52\u00a0% ligt onder 66\u00a0%')
    expect(ruleText(rule, FRAMEWORK, 'en')).toContain('of 52% lies below 66%')
  })
})

describe('why an agreement counted as it did', () => {
  const checks = [
    { name: 'reported', outcome: 'too_late' },
    { name: 'fed_back', outcome: 'done' },
  ] as const

  test.each([
    ['by_checks', 'op tijd gerapporteerd: te laat, teruggekoppeld: ja'],
    [
      'report_too_old',
      'te lang niets gerapporteerd (op tijd gerapporteerd: te laat, teruggekoppeld: ja)',
    ],
  ] as const)('%s', (reason: JudgementReason, text) => {
    expect(agreementReason({ reason, checks }, 'nl')).toBe(text)
  })

  test('without checks the reason stands alone', () => {
    expect(agreementReason({ reason: 'cancelled_alone', checks: [] }, 'en')).toBe(
      'cancelled without a recorded reason',
    )
  })

  test.each([
    [
      62.5,
      0.75,
      'R = Σ weight · value / Σ weight = 62.5; 75% of the weight is known (at least 50% is needed)',
    ],
    [
      null,
      0.25,
      'R = Σ weight · value / Σ weight = –; 25% of the weight is known, and at least 50% is needed',
    ],
    [null, null, 'R = Σ weight · value / Σ weight = –'],
  ])('R %s at a known share of %s', (score, knownShare, text) => {
    const records = { score, knownShare, minimumKnown: 0.5, isCurrent: true, agreements: [] }
    expect(recordText(records, 'en')).toBe(text)
  })
})
