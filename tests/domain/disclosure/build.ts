import type { UnprotectedGroupScore, UnprotectedScore } from '#app/domain/disclosure/unprotected'
import { DIMENSIONS } from '#app/domain/framework/framework'

const names = { regionSet: 'sub', region: 'Noord', period: '2026-Q3', frameworkVersion: '1' }

export function scoreRow(overrides: Partial<UnprotectedScore> = {}): UnprotectedScore {
  return {
    ...names,
    dimension: 'input',
    score: 61.25,
    se: 3.14159,
    ciLow: 55.05,
    ciHigh: 67.45,
    df: 17.26,
    n: 20,
    effectiveN: 18.04,
    respondents: 21,
    coverage: 0.9123,
    surveyScore: 60.04,
    recordScore: 64.96,
    recordKnownShare: 1,
    recordWeight: 0.25,
    status: 'final',
    ...overrides,
  }
}

/** The five rows of a region; overrides for one dimension, and for the index. */
export function regionRows(
  input: Partial<UnprotectedScore> = {},
  index: Partial<UnprotectedScore> = {},
): UnprotectedScore[] {
  return [
    ...DIMENSIONS.map((dimension) =>
      scoreRow({ dimension, ...(dimension === 'input' ? input : {}) }),
    ),
    scoreRow({
      dimension: 'index',
      surveyScore: null,
      recordScore: null,
      recordWeight: null,
      ...index,
    }),
  ]
}

export function groupRow(overrides: Partial<UnprotectedGroupScore> = {}): UnprotectedGroupScore {
  return {
    ...names,
    dimension: 'input',
    group: 'huurders',
    expectedWeight: 0.5,
    weight: 0.5,
    n: 12,
    respondents: 13,
    clusters: 4,
    mean: 58.5,
    sumWeights: 12,
    sumSquaredWeights: 12,
    maximumWeight: 1,
    variance: 4,
    isReference: true,
    ...overrides,
  }
}
