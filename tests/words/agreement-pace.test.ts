import { describe, expect, test } from 'vitest'
import type { Outlook } from '#app/domain/agreements/pace'
import type { AgreementRow } from '#app/domain/report/agreement-row'
import { forecastText, paceText, termText } from '#app/words/agreement-pace'
import { agreementRow } from '#tests/support/agreements'
import { day } from '#tests/support/builders'

const { pace } = agreementRow()

describe('the pace', () => {
  test.each<[Partial<AgreementRow>, string, string]>([
    [{}, '42\u00a0% bij 75\u00a0% van de tijd', '42% at 75% of the time'],
    [
      { pace: { ...pace, inStep: false } },
      'op 42\u00a0% van het doel, na 75\u00a0% van de tijd',
      'at 42% of the target, after 75% of the time',
    ],
    [{ pace: { ...pace, elapsedShare: null } }, '42\u00a0% van het doel', '42% of the target'],
    [
      { pace: { ...pace, realisedShare: 0.999, elapsedShare: 1 } },
      '99\u00a0% bij 100\u00a0% van de tijd',
      '99% at 100% of the time',
    ],
    [
      { pace: { ...pace, realisedShare: null } },
      'gemeld: vertraagd, bij 75\u00a0% van de tijd',
      'reported: delayed, at 75% of the time',
    ],
    [
      { status: 'partly', pace: { ...pace, realisedShare: null, elapsedShare: 1 } },
      'gemeld: deels',
      'reported: partly',
    ],
    [{ status: null, pace: { ...pace, realisedShare: null } }, '', ''],
  ])('%# is told in both languages', (row, dutch, english) => {
    expect(paceText(agreementRow(row), 'nl')).toBe(dutch)
    expect(paceText(agreementRow(row), 'en')).toBe(english)
  })
})

describe('a forecast', () => {
  const told = (outlook: Outlook, more: Partial<AgreementRow> = {}) => {
    const forecast = { expected: 62.4, low: 45.2, high: 79.6 }
    return agreementRow({ pace: { ...pace, forecast, outlook }, ...more })
  }

  test.each([
    ['reaches', 'haalt het'],
    ['may_miss', 'haalt het waarschijnlijk'],
    ['may_reach', 'haalt het waarschijnlijk niet'],
    ['misses', 'haalt het in dit tempo niet'],
  ] as const)('says whether it %s', (outlook, words) => {
    const expected = `komt naar verwachting uit op 62 (45–80) van 110 op 31-12-2026: ${words}`
    expect(forecastText(told(outlook), 'nl')).toBe(expected)
  })

  test('has the decimals of target and result, and never goes below nought', () => {
    const forecast = { expected: 4.26, low: -1.2, high: 9.71 }
    const row = told('misses', { target: 4.5, realised: 7 })
    expect(forecastText({ ...row, pace: { ...row.pace, forecast } }, 'en')).toBe(
      'expected to come to 4.3 (0.0–9.7) of 4.5 on 31 Dec 2026: falls short at this pace',
    )
  })

  test('has a digit more where it would read as the target', () => {
    const row = told('may_reach', { target: 5, realised: 3 })
    const forecast = { expected: 4.72, low: 2.6, high: 6.9 }
    expect(forecastText({ ...row, pace: { ...row.pace, forecast } }, 'nl')).toContain(
      '4,7 (2,6–6,9) van 5 op 31-12-2026: haalt het waarschijnlijk niet',
    )
  })

  test('is not told where there is none', () => {
    expect(forecastText(agreementRow(), 'nl')).toBe('')
  })
})

describe('the term', () => {
  test.each<[Partial<AgreementRow>, string, boolean]>([
    [{}, 'tot 31-12-2026; laatste melding 30-9-2026', false],
    [{ deadline: null }, 'zonder termijn; laatste melding 30-9-2026', false],
    [
      { standing: 'overdue', deadline: day('2026-10-01'), untold: true },
      'termijn 1-10-2026 verstreken; niet teruggekoppeld; laatste melding 30-9-2026',
      true,
    ],
    [
      { standing: 'stale', reportedTo: day('2025-06-30') },
      'sinds 30-6-2025 niets gemeld; tot 31-12-2026',
      true,
    ],
  ])('%# says in words what is late', (row, text, isLate) => {
    expect(termText(agreementRow(row), 'nl')).toEqual({ text, isLate })
  })
})
