import { recordEstimates } from '#app/domain/agreements/record-score'
import type { ReleasedRecordPart } from '#app/domain/disclosure/record-door'
import type { ReleasedGroupScore, ReleasedScore } from '#app/domain/disclosure/released'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { ExplanationFacts } from '#app/domain/report/explanation'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { agreementReport } from './builders'
import { releasedScore } from './released-score'

/** Facts about feedback in Noord in 2026-Q3: no register, one agreement, one area, one file. */
export function explanationFacts(overrides: Partial<ExplanationFacts> = {}): ExplanationFacts {
  return {
    regionSet: 'Markt',
    region: 'Noord',
    quarter: '2026-Q3',
    dimension: 'input',
    framework: DEFAULT_FRAMEWORK,
    askedWith: [],
    expected: expectedWeights(null, DEFAULT_FRAMEWORK),
    weights: { source: 'framework' },
    records: recordEstimates([agreementReport()], '2026-Q3', DEFAULT_FRAMEWORK),
    placeNames: new Map([[1, 'Een']]),
    areas: [{ code: 'GM0001', name: 'Een', from: null, to: null }],
    imports: [
      {
        id: 2,
        kind: 'survey',
        fileName: 'antwoorden.csv',
        committedAt: '2026-10-14T07:12:00.000Z',
        rows: 120,
        accepted: 100,
        rejected: 15,
        duplicates: 5,
      },
    ],
    asOf: '2026-10-14T07:12:00.000Z',
    sample: false,
    ...overrides,
  }
}

/** A released row of a stakeholder group: a mean of 60 by 20 persons; null hides both. */
export function groupScore(
  stakeholderGroup: string,
  score: ReleasedGroupScore['score'] = 60,
  n: number | null = 20,
): ReleasedGroupScore {
  const hidden = { se: null, ciLow: null, ciHigh: null, df: null, effectiveN: null }
  const status = score !== null ? 'final' : n === null ? 'suppressed' : 'insufficient'
  const parts = { coverage: null, recordScore: null, surveyScore: score, score, n, status } as const
  const isReference = score === null ? null : true
  return { ...releasedScore(), ...hidden, ...parts, stakeholderGroup, isReference, respondents: n }
}

/** The codes of the default framework's groups. */
export const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code)

/** The record side of these rows, made of today's agreements with the weights of the default framework. */
export function recordPartsOf(
  scores: readonly ReleasedScore[],
  { records }: Pick<ExplanationFacts, 'records'>,
): ReleasedRecordPart[] {
  return scores.flatMap(({ period, dimension, recordScore, status }) => {
    if (dimension === 'index') return []
    const estimate = records.estimates.find((each) => each.dimension === dimension)
    const weight = status === 'records_only' ? 1 : DEFAULT_FRAMEWORK.recordWeight[dimension]
    return [
      {
        ...{ period, dimension, recordWeight: recordScore === null ? 0 : weight },
        recordKnownShare: estimate?.knownShare ?? null,
      },
    ]
  })
}
