import type { Period } from '../calendar/period'
import { DIMENSIONS, SCALES, type Framework } from '../framework/framework'
import { dimensionScore } from './dimension'
import { expectedWeights } from './expected-weights'
import { legitimacyIndex, type FormScore } from './legitimacy-index'
import { surveyEstimate } from './survey'
import type { GroupSums, RecordEstimate, RegionScores, SurveyEstimate } from './types'

/** What is known of a region in a period. */
export interface RegionData {
  readonly period: Period
  /** mergeIntoGroups over every row that counts here. */
  readonly groups: readonly GroupSums[]
  /** Group code → weight of the newest stakeholder register; null without one (expectedWeights). */
  readonly registerWeights: ReadonlyMap<string, number> | null
  /** Record scores; a form that is not among them has no records. */
  readonly records: readonly RecordEstimate[]
}

/**
 * Everything that is scored of one region in one period (method sections 2, 4 and 5): the four forms,
 * the index, and the surveys below them, the cooperation scale included, which enters no index.
 * @throws RangeError on an impossible register weight
 */
export function scoreRegion(data: RegionData, framework: Framework): RegionScores {
  const expected = expectedWeights(data.registerWeights, framework)
  const survey = SCALES.map((scale) => surveyEstimate(data.groups, scale, expected, framework))
  const records = DIMENSIONS.map((dimension): RecordEstimate => {
    const given = data.records.find((record) => record.dimension === dimension)
    return given ?? { dimension, score: null, knownShare: null, records: 0 }
  })
  const forms = DIMENSIONS.map((dimension, d): FormScore => {
    const estimate = survey[d] as SurveyEstimate
    const score = dimensionScore(estimate, records[d] as RecordEstimate, framework)
    return { dimension, survey: estimate, score }
  })
  const { index, arithmeticMean, weakest } = legitimacyIndex(data.groups, forms, framework)
  return {
    period: data.period,
    frameworkVersion: framework.version,
    scores: [...forms.map(({ score }) => score), index],
    survey,
    records,
    arithmeticMean,
    weakest,
  }
}
