import type { ReleasedDifference, ReleasedScore } from '#app/domain/disclosure/released'

/** A released row with a firm score of 60,0 (55,0–65,0) by 40 persons; override what matters. */
export function releasedScore(overrides: Partial<ReleasedScore> = {}): ReleasedScore {
  return {
    regionSet: 'Markt',
    region: 'Noord',
    period: '2026-Q3',
    dimension: 'input',
    score: 60,
    se: 2.5,
    ciLow: 55,
    ciHigh: 65,
    df: 30,
    n: 40,
    effectiveN: 38,
    coverage: 0.95,
    surveyScore: 58,
    recordScore: 66,
    status: 'final',
    change: null,
    changeP: null,
    changeDemonstrable: null,
    frameworkVersion: '1',
    waiting: false,
    lineBreak: null,
    arithmeticMean: null,
    differences: [],
    ...overrides,
  }
}

/** A tested rise of 3,0 (±4,1) since the previous quarter that may be chance; override what matters. */
export function releasedDifference(
  overrides: Partial<ReleasedDifference> = {},
): ReleasedDifference {
  return {
    against: 'previous_quarter',
    difference: 3,
    later: 60,
    earlier: 57,
    constantWeights: false,
    surveyOnly: false,
    se: 2,
    df: 30,
    p: 0.144,
    margin: 4.1,
    demonstrable: false,
    reasons: [],
    ...overrides,
  }
}

const HIDDEN = {
  score: null,
  se: null,
  ciLow: null,
  ciHigh: null,
  df: null,
  effectiveN: null,
  surveyScore: null,
} as const

/** A row hidden by disclosure control: of its persons nothing is told. */
export function suppressedScore(overrides: Partial<ReleasedScore> = {}): ReleasedScore {
  return releasedScore({
    ...HIDDEN,
    n: null,
    coverage: null,
    recordScore: null,
    status: 'suppressed',
    ...overrides,
  })
}

/** A row in which too few stakeholders were heard: no score, the record part apart. */
export function insufficientScore(overrides: Partial<ReleasedScore> = {}): ReleasedScore {
  return releasedScore({ ...HIDDEN, n: 12, coverage: 0.52, status: 'insufficient', ...overrides })
}

/** A row that nobody answered for: the score is the record score. */
export function recordsOnlyScore(overrides: Partial<ReleasedScore> = {}): ReleasedScore {
  return releasedScore({
    ...HIDDEN,
    score: 54.8,
    recordScore: 54.8,
    n: 0,
    coverage: null,
    status: 'records_only',
    ...overrides,
  })
}

/** Rows of the four forms and the index of one region and quarter, by their scores in that order. */
export function regionRows(
  scores: readonly (number | null)[],
  overrides: Partial<ReleasedScore> = {},
): ReleasedScore[] {
  const columns = ['input', 'process', 'output', 'feedback', 'index'] as const
  const known = scores.slice(0, 4).filter((score) => score !== null)
  const mean = known.length === 4 ? known.reduce((sum, score) => sum + score, 0) / 4 : null
  return columns.flatMap((dimension, at) => {
    const score = scores[at]
    if (score === undefined) return []
    if (score === null) return [suppressedScore({ ...overrides, dimension })]
    const interval = { ciLow: score - 4, ciHigh: score + 4 }
    const arithmeticMean = dimension === 'index' ? mean : null
    return [releasedScore({ score, ...interval, arithmeticMean, ...overrides, dimension })]
  })
}
