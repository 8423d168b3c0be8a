import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Dimension, Framework } from '#app/domain/framework/framework'
import { dimensionScore } from '#app/domain/scoring/dimension'
import type { RecordEstimate, SurveyEstimate } from '#app/domain/scoring/types'
import { studentTQuantile } from '#app/domain/statistics/student-t'

function survey(overrides: Partial<SurveyEstimate> = {}): SurveyEstimate {
  return {
    scale: 'input',
    score: 60,
    se: 4,
    df: 10,
    n: 20,
    effectiveN: 15,
    respondents: 20,
    coverage: 1,
    groups: [],
    ...overrides,
  }
}

function record(score: number | null, dimension: Dimension = 'input'): RecordEstimate {
  return { dimension, score, knownShare: score === null ? 0.4 : 0.9, records: 3 }
}

const NOBODY = survey({ score: null, se: null, df: null, n: 0, respondents: 0, coverage: null })

function withLambda(input: number): Framework {
  const recordWeight = { ...DEFAULT_FRAMEWORK.recordWeight, input }
  return { ...DEFAULT_FRAMEWORK, recordWeight }
}

describe('the score of a form', () => {
  test.each([
    ['input', 0.25],
    ['process', 0.25],
    ['output', 0.5],
    ['feedback', 0.25],
  ] as const)('%s blends survey and records with weight %d', (dimension, lambda) => {
    const found = dimensionScore(survey(), record(80, dimension), DEFAULT_FRAMEWORK)
    expect(found.score).toBeCloseTo((1 - lambda) * 60 + lambda * 80, 12)
    expect(found.se).toBeCloseTo((1 - lambda) * 4, 12)
    expect(found).toMatchObject({
      ...{ dimension, df: 10, surveyScore: 60, recordScore: 80, recordWeight: lambda },
      ...{ recordKnownShare: 0.9, n: 20, effectiveN: 15, respondents: 20, coverage: 1 },
      status: 'final',
    })
  })

  test('the interval is D ± t·SE with the df of the survey', () => {
    const found = dimensionScore(survey(), record(80), DEFAULT_FRAMEWORK)
    // R: qt(0.975, 10)
    const margin = 2.2281388519862739 * 3
    expect(found.ciLow).toBeCloseTo(65 - margin, 10)
    expect(found.ciHigh).toBeCloseTo(65 + margin, 10)
  })

  test('the interval is clipped to 0…100, once: the SE stays', () => {
    const high = dimensionScore(survey({ score: 96 }), record(null), DEFAULT_FRAMEWORK)
    expect(high).toMatchObject({ score: 96, ciHigh: 100, se: 4 })
    expect(high.ciLow).toBeCloseTo(96 - 4 * studentTQuantile(0.975, 10), 10)
    const low = dimensionScore(survey({ score: 3 }), record(null), DEFAULT_FRAMEWORK)
    expect(low).toMatchObject({ score: 3, ciLow: 0 })
  })

  test('rounding does not carry a score beyond 100', () => {
    const found = dimensionScore(survey({ score: 100 + 2e-14 }), record(null), DEFAULT_FRAMEWORK)
    expect(found.score).toBe(100)
  })
})

describe('the status of a form, first that applies', () => {
  test.each([
    // Tolerance 1e-9 on unrounded coverage.
    [1, 'final'],
    [0.85, 'final'],
    [0.85 - 0.9e-9, 'final'],
    [0.85 - 1.1e-9, 'provisional'],
    [0.66, 'provisional'],
    [0.66 - 0.9e-9, 'provisional'],
    [0.66 - 1.1e-9, 'insufficient'],
    [0, 'insufficient'],
  ] as const)('coverage %d: %s', (coverage, status) => {
    const found = dimensionScore(survey({ coverage }), record(50), DEFAULT_FRAMEWORK)
    expect(found.status).toBe(status)
  })

  test('insufficient: no score, no interval; R is shown apart', () => {
    const found = dimensionScore(survey({ coverage: 0.5 }), record(70), DEFAULT_FRAMEWORK)
    expect(found).toMatchObject({
      ...{ status: 'insufficient', score: null, surveyScore: null, se: null, df: null },
      ...{ ciLow: null, ciHigh: null, recordScore: 70, coverage: 0.5, n: 20 },
    })
  })

  test('insufficient comes before survey_only', () => {
    const found = dimensionScore(survey({ coverage: 0.5 }), record(null), DEFAULT_FRAMEWORK)
    expect(found).toMatchObject({ status: 'insufficient', score: null, recordScore: null })
  })

  test('somebody answered, but nobody enough for a score: insufficient', () => {
    const nobodyValid = survey({ score: null, se: null, df: null, n: 0, coverage: 0 })
    const found = dimensionScore(nobodyValid, record(70), DEFAULT_FRAMEWORK)
    expect(found).toMatchObject({ status: 'insufficient', score: null, recordScore: 70 })
  })

  test('nobody answered: the record score alone, without interval', () => {
    const found = dimensionScore(NOBODY, record(70), DEFAULT_FRAMEWORK)
    expect(found).toMatchObject({
      ...{ status: 'records_only', score: 70, surveyScore: null, recordScore: 70 },
      ...{ se: null, df: null, ciLow: null, ciHigh: null, recordWeight: 1 },
    })
  })

  test('nobody answered and the record score does not count: nothing', () => {
    const found = dimensionScore(NOBODY, record(null), DEFAULT_FRAMEWORK)
    expect(found).toMatchObject({ status: 'records_only', score: null, recordWeight: 0 })
  })

  test('the record score does not count: the survey alone, λ = 0', () => {
    const found = dimensionScore(survey(), record(null), DEFAULT_FRAMEWORK)
    expect(found).toMatchObject({
      ...{ status: 'survey_only', score: 60, se: 4, recordScore: null, recordWeight: 0 },
      recordKnownShare: 0.4,
    })
  })

  test('survey_only comes before provisional', () => {
    const found = dimensionScore(survey({ coverage: 0.7 }), record(null), DEFAULT_FRAMEWORK)
    expect(found.status).toBe('survey_only')
  })

  test('without a standard error: no interval, at most provisional', () => {
    const found = dimensionScore(survey({ se: null, df: null }), record(80), DEFAULT_FRAMEWORK)
    expect(found).toMatchObject({
      ...{ status: 'provisional', score: 65, se: null, df: null, ciLow: null, ciHigh: null },
    })
  })
})

describe('extreme weights of the records', () => {
  test('λ = 1 leaves no survey in the score, so no interval either', () => {
    const found = dimensionScore(survey(), record(80), withLambda(1))
    expect(found).toMatchObject({ score: 80, se: null, df: null, ciLow: null, recordWeight: 1 })
  })

  test('λ = 0 by the framework is no lack of records', () => {
    const found = dimensionScore(survey(), record(80), withLambda(0))
    expect(found).toMatchObject({ score: 60, se: 4, recordWeight: 0, status: 'final' })
  })
})
