import type { BreakReason } from '../scoring/line-break'
import type { ReleasedDifference } from './released'
import type { UnprotectedGroupScore, UnprotectedScore } from './unprotected'

/**
 * What is on show of a score: the figures of today (`shown`), those of an earlier edition while newer
 * answers wait (`old`), or nothing of its persons (`hidden`). Rows without persons are `shown`.
 */
export type ReleaseState = 'shown' | 'old' | 'hidden'

/** A difference that may be told, in full precision; the margin follows from SE and df. */
export type OnShowDifference = Omit<ReleasedDifference, 'margin'>

/**
 * A score as it is kept for showing: in full precision, as the door still has to round it, but with
 * nothing in it that may not be told. `differences` are in full precision, too.
 */
export type OnShowScore = UnprotectedScore & {
  readonly state: ReleaseState
  readonly lineBreak: BreakReason | null
  readonly differences: readonly OnShowDifference[]
}

/** The same for a stakeholder group. */
export type OnShowGroupScore = UnprotectedGroupScore & { readonly state: ReleaseState }

/** A score of which nothing is told: its record score neither. */
export function withoutPersons(row: UnprotectedScore): OnShowScore {
  const { regionSet, region, period, dimension, frameworkVersion } = row
  return {
    ...{ regionSet, region, period, dimension, frameworkVersion },
    ...{ recordScore: null, recordKnownShare: null, recordWeight: null },
    ...{ score: null, se: null, ciLow: null, ciHigh: null, df: null, effectiveN: null },
    ...{ n: 0, respondents: 0, coverage: null, surveyScore: null },
    ...{ status: 'suppressed', state: 'hidden', lineBreak: null, differences: [] },
  }
}

/** A group's part without anything of its persons. */
export function withoutMembers(row: UnprotectedGroupScore): OnShowGroupScore {
  const { regionSet, region, period, dimension, frameworkVersion, group, expectedWeight } = row
  return {
    ...{ regionSet, region, period, dimension, frameworkVersion, group, expectedWeight },
    ...{ weight: 0, n: 0, respondents: 0, clusters: 0, mean: null, variance: 0 },
    ...{ sumWeights: 0, sumSquaredWeights: 0, maximumWeight: 0, isReference: false },
    state: 'hidden',
  }
}
