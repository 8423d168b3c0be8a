import { expect, test } from 'vitest'
import { releaseRecordParts } from '#app/domain/disclosure/record-door'
import type { OnShowScore } from '#app/domain/disclosure/on-show'

function row(overrides: Partial<OnShowScore>): OnShowScore {
  return {
    regionSet: 'Markt',
    region: 'Noord',
    period: '2026-Q3',
    frameworkVersion: '1',
    dimension: 'output',
    score: 61.2345,
    se: 1.2,
    ciLow: 58.1,
    ciHigh: 64.3,
    df: 10,
    n: 3,
    effectiveN: 3,
    respondents: 3,
    coverage: 0.9,
    surveyScore: 51.2,
    recordScore: 70.1,
    recordKnownShare: 0.94736,
    recordWeight: 0.5,
    status: 'final',
    state: 'shown',
    lineBreak: null,
    differences: [],
    ...overrides,
  }
}

test('releases how the agreements count, and nothing that rests on persons', () => {
  expect(releaseRecordParts([row({})])).toEqual([
    { period: '2026-Q3', dimension: 'output', recordWeight: 0.5, recordKnownShare: 0.95 },
  ])
})

test('an index has no record side; a missing share stays missing', () => {
  const rows = [row({ dimension: 'index' }), row({ recordKnownShare: null, recordWeight: 0 })]
  expect(releaseRecordParts(rows)).toEqual([
    { period: '2026-Q3', dimension: 'output', recordWeight: 0, recordKnownShare: null },
  ])
})

test('says nothing of the agreements beside a score that is not shown', () => {
  expect(releaseRecordParts([row({ state: 'hidden', status: 'suppressed' })])).toEqual([])
})
