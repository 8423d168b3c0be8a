import { describe, expect, test } from 'vitest'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import type { ReleasedRecordPart } from '#app/domain/disclosure/record-door'
import { describeQuarter, marginText, quarterFacts } from '#app/words/region-quarter'
import { regionWith } from '#tests/support/region'
import {
  insufficientScore,
  recordsOnlyScore,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'

function quarterOf(row: ReleasedScore, part: Partial<ReleasedRecordPart> = {}) {
  const record = { recordWeight: 0.25, recordKnownShare: 1, ...part }
  const records = [{ period: row.period, dimension: 'input' as const, ...record }]
  return regionWith({ scores: [row], records }).forms!.input.chosen
}

describe('describeQuarter', () => {
  test.each([
    [releasedScore(), '2026-Q3: 60,0, 95 %-interval 55,0–65,0, n = 40'],
    [releasedScore({ status: 'provisional', ciLow: null }), '2026-Q3: 60,0, n = 40, voorlopig'],
    [suppressedScore(), '2026-Q3: niet getoond'],
    [insufficientScore(), '2026-Q3: te weinig gehoord'],
    [recordsOnlyScore(), '2026-Q3: 54,8, alleen afspraken'],
    [
      releasedScore({ ciLow: null, lineBreak: 'other_weights' }),
      '2026-Q3: 60,0, n = 40, lijn onderbroken: andere weging',
    ],
  ])('$status', (row, text) => {
    expect(describeQuarter(quarterOf(row), 'nl')).toBe(text)
  })
})

describe('marginText', () => {
  test('covers the interval as it is shown', () => {
    expect(marginText(quarterOf(releasedScore({ ciLow: 55.1, ciHigh: 65 })), 'nl')).toBe('±5,0')
  })

  test.each([
    ['cut off at the end of the scale', { score: 94, ciLow: 86, ciHigh: 100 }],
    ['without an interval', { ciLow: null, ciHigh: null }],
    ['of a bound', { score: '≥95', ciLow: 90, ciHigh: 100 }],
  ] as const)('there is none for a score %s', (_, overrides) => {
    expect(marginText(quarterOf(releasedScore(overrides)), 'nl')).toBeNull()
  })
})

describe('quarterFacts', () => {
  const framework = { bands: [50, 65, 80], minimumKnown: 0.5 } as const
  const facts = (...[row, part]: Parameters<typeof quarterOf>) =>
    quarterFacts(quarterOf(row, part), framework, 'nl')

  test('the band, how many were heard and both parts', () => {
    expect(facts(releasedScore())).toEqual([
      'redelijk',
      '40 gehoord',
      'enquête 58,0',
      'afspraken 66,0',
    ])
  })

  test('agreements of which too little is known say so', () => {
    const row = releasedScore({ status: 'survey_only', recordScore: null })
    const part = { recordWeight: 0, recordKnownShare: 0.4 }
    expect(facts(row, part)).toEqual([
      'redelijk',
      'alleen enquête',
      '40 gehoord',
      'enquête 58,0',
      'afspraken tellen niet mee: 40\u00a0% is bekend, minstens 50\u00a0% is nodig',
    ])
    expect(facts(row, { recordKnownShare: null }).at(-1)).toBe('geen afspraken van toepassing')
  })

  test('of a hidden score nothing but that', () => {
    expect(facts(suppressedScore())).toEqual(['niet getoond'])
  })

  test('the record part stays where the survey has nothing to show', () => {
    expect(facts(insufficientScore()).slice(-2)).toEqual([
      'enquête: geen score te tonen',
      'afspraken 66,0',
    ])
  })
})
