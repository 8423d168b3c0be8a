import type { Dimension, Framework } from '../framework/framework'
import { isEnoughHeard, isProvisional } from '../scoring/dimension'
import { interval, NO_INTERVAL } from '../scoring/interval'
import { surveyFromGroups } from '../scoring/survey-from-groups'
import type { GroupEstimate, SurveyEstimate } from '../scoring/types'
import type { OnShowGroupScore, OnShowScore } from './on-show'
import { releaseGroupsOnShow, releaseOnShow } from './on-show-door'
import type { Disclosed, ReleasedGroupScore, ReleasedScore } from './released'
import type { RowNames, UnprotectedGroupScore, UnprotectedScore } from './unprotected'

/**
 * The cooperation scale is told by the rules of a form (method section 9), as a fifth one that no index and
 * no list of forms holds. Its rows are a form's, and bear this name as they have to bear one.
 */
export const COOPERATION_ROW: Dimension = 'output'

/** The scale in one region and period, and its groups. */
export interface UnprotectedCooperation {
  readonly score: UnprotectedScore
  readonly groups: readonly UnprotectedGroupScore[]
}

/** As it may leave, without anything that only a form has. */
export interface ReleasedCooperation {
  readonly score: Pick<
    ReleasedScore,
    'period' | 'score' | 'ciLow' | 'ciHigh' | 'n' | 'coverage' | 'status' | 'waiting'
  >
  readonly groups: readonly ReleasedGroupScore[]
}

/** The survey score of the scale: blank where too few of those expected were heard. */
export function cooperationEstimate(
  groups: readonly GroupEstimate[],
  framework: Framework,
): SurveyEstimate {
  const estimate = surveyFromGroups('cooperation', groups, framework)
  return isEnoughHeard(estimate, framework) ? estimate : { ...estimate, score: null }
}

export function cooperationOf(
  names: RowNames,
  estimate: SurveyEstimate,
  framework: Framework,
): UnprotectedCooperation {
  const { score, df, n, effectiveN, respondents, coverage, groups } = estimate
  const row = { ...names, dimension: COOPERATION_ROW }
  const se = score === null ? null : estimate.se
  const status = isProvisional(estimate, framework) ? 'provisional' : 'final'
  const hasInterval = score !== null && se !== null && df !== null
  return {
    score: {
      ...{ ...row, score, surveyScore: score, se, df: se === null ? null : df },
      ...(hasInterval ? interval(score, se, df) : NO_INTERVAL),
      ...{ n, effectiveN, respondents, coverage },
      ...{ recordScore: null, recordKnownShare: null, recordWeight: 0 },
      status: score === null ? 'insufficient' : status,
    },
    groups: groups.map((group) => ({ ...group, ...row })),
  }
}

/**
 * The door for the cooperation scale of a region and period: precision and bounds of a form.
 * @param row null where nobody was asked
 */
export function releaseCooperation(
  row: OnShowScore | null,
  groups: readonly OnShowGroupScore[],
): Disclosed<{ readonly told: ReleasedCooperation | null }> {
  const [released] = row === null ? [] : releaseOnShow([row])
  const told = released && { score: figuresOf(released), groups: releaseGroupsOnShow(groups) }
  return { told: told ?? null } as { told: ReleasedCooperation | null } as Disclosed<{
    told: ReleasedCooperation | null
  }>
}

function figuresOf(row: ReleasedScore): ReleasedCooperation['score'] {
  const { period, score, ciLow, ciHigh, n, coverage, status, waiting } = row
  return { period, score, ciLow, ciHigh, n, coverage, status, waiting }
}
