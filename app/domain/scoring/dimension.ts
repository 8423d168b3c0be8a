import type { Dimension, Framework } from '../framework/framework'
import { clipScore, interval, NO_INTERVAL } from './interval'
import type { RecordEstimate, Score, ScoreStatus, SurveyEstimate } from './types'

/** Coverage is compared unrounded, up to rounding of the arithmetic (method section 2). */
const COVERAGE_TOLERANCE = 1e-9

/**
 * Whether a survey score is provisional: coverage below 0.85, or no reference group and so no standard
 * error; who answered says so, never what. Where the record score does not count the status says
 * `survey_only` first; the index asks this all the same.
 */
export function isProvisional(survey: SurveyEstimate, framework: Framework): boolean {
  const enough = framework.coverage.provisionalBelow - COVERAGE_TOLERANCE
  return survey.se === null || (survey.coverage ?? 0) < enough
}

/** Whether so many of those expected were heard that there is a survey score at all. */
export function isEnoughHeard(survey: SurveyEstimate, framework: Framework): boolean {
  const enough = framework.coverage.insufficientBelow - COVERAGE_TOLERANCE
  return survey.score !== null && (survey.coverage ?? 0) >= enough
}

/** D of survey and record scores, whose mean leaves the range 0…100 by rounding only. */
export function blended(survey: number, record: number | null, recordWeight: number): number {
  return clipScore((1 - recordWeight) * survey + recordWeight * (record ?? 0))
}

/** The first that applies; `suppressed` comes before all of them and is disclosure control's to give. */
function statusOf(
  survey: SurveyEstimate,
  record: RecordEstimate,
  framework: Framework,
): ScoreStatus {
  if (survey.respondents === 0) return 'records_only'
  if (!isEnoughHeard(survey, framework)) return 'insufficient'
  if (record.score === null) return 'survey_only'
  return isProvisional(survey, framework) ? 'provisional' : 'final'
}

/**
 * The score of one form, D = (1−λ)·Ŝ + λ·R (method section 4), with its interval and status.
 *
 * - `insufficient`: no score, D and Ŝ are null; R is given apart.
 * - `records_only`: D = R, so λ as used is 1; where R does not count either, D is null and λ is 0.
 * - `survey_only`: R does not count, so λ is 0 and D = Ŝ.
 * Interval and SE are null where the survey has none, and where λ = 1 leaves nothing of the survey.
 * @param survey of the form's own scale
 * @param record of the same form
 */
export function dimensionScore(
  survey: SurveyEstimate,
  record: RecordEstimate,
  framework: Framework,
): Score {
  const dimension: Dimension = record.dimension
  const status = statusOf(survey, record, framework)
  const common = {
    dimension,
    status,
    n: survey.n,
    effectiveN: survey.effectiveN,
    respondents: survey.respondents,
    coverage: survey.coverage,
    recordScore: record.score,
    recordKnownShare: record.knownShare,
  }
  const withoutSurvey = { ...common, ...NO_INTERVAL, se: null, df: null, surveyScore: null }
  const lambda = record.score === null ? 0 : framework.recordWeight[dimension]
  if (status === 'records_only') {
    return { ...withoutSurvey, score: record.score, recordWeight: record.score === null ? 0 : 1 }
  }
  if (status === 'insufficient' || survey.score === null) {
    return { ...withoutSurvey, score: null, recordWeight: lambda }
  }
  const d = blended(survey.score, record.score, lambda)
  const score = { ...common, score: d, surveyScore: survey.score, recordWeight: lambda }
  if (survey.se === null || survey.df === null || lambda === 1) {
    return { ...score, ...NO_INTERVAL, se: null, df: null }
  }
  const se = (1 - lambda) * survey.se
  return { ...score, se, df: survey.df, ...interval(d, se, survey.df) }
}
