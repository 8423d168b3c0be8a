import { interval } from '../scoring/interval'
import { groupErrorOf, sharedDf } from '../scoring/survey-from-groups'
import type { StandardError } from '../statistics/combined-variance'
import { MINIMUM_PERSONS_FOR_INTERVAL, type ReleaseDecision } from './decision'
import type { ReleasedGroupScore } from './released'
import { isBound, releasedMean, roundHalfAway, roundOrNull } from './rounding'
import type { UnprotectedGroupScore } from './unprotected'

/**
 * The groups of one score. A group's mean is a whole number; n is null where it is hidden; 0 persons
 * is `insufficient`, which differs from hidden. SE = √V_g / W_g, df = m_g − 1 of a reference group and
 * the region's of one that borrows its variance, the interval ȳ_g ± t(0.975, df)·SE clipped to 0…100:
 * shown only if every group with data has n ≥ 10.
 *
 * A group at or beyond 5 or 95 is a bound; that nothing else gives its mean back is the ledger's care.
 *
 * @param groups all groups of one region, period and dimension
 * @param areOfOneEdition whether they were scored together: else nothing is told of what one borrows
 */
export function releasedGroupsOf(
  groups: readonly UnprotectedGroupScore[],
  decision: ReleaseDecision,
  areOfOneEdition = true,
): ReleasedGroupScore[] {
  const withData = groups.filter((group) => group.n > 0 && group.mean !== null)
  const shown = new Set(withData.filter((group) => decision.group(group)))
  const enough = withData.every((group) => group.n >= MINIMUM_PERSONS_FOR_INTERVAL)
  const references = withData.filter(({ isReference }) => isReference)
  const borrowedDf = areOfOneEdition ? sharedDf(references) : null
  return groups.map((group) => {
    const error = enough ? groupErrorOf(group, borrowedDf) : null
    return releasedGroup(group, shown.has(group), error, references.length > 0)
  })
}

function releasedGroup(
  group: UnprotectedGroupScore,
  shown: boolean,
  error: StandardError | null,
  isFinal: boolean,
): ReleasedGroupScore {
  const { regionSet, region, period, dimension, frameworkVersion, mean } = group
  const hidden: ReleasedGroupScore = {
    regionSet,
    region,
    period,
    dimension,
    stakeholderGroup: group.group,
    score: null,
    se: null,
    ciLow: null,
    ciHigh: null,
    df: null,
    n: null,
    effectiveN: null,
    coverage: null,
    surveyScore: null,
    recordScore: null,
    status: 'suppressed',
    change: null,
    changeP: null,
    changeDemonstrable: null,
    frameworkVersion,
    waiting: false,
    lineBreak: null,
    arithmeticMean: null,
    differences: [],
    isReference: null,
    respondents: null,
  }
  const told = { ...hidden, n: group.n, respondents: group.respondents }
  // Who answered of them, but not this form, would tell of a hidden n of another.
  if (group.n === 0 || mean === null) {
    return { ...told, respondents: group.respondents === 0 ? 0 : null, status: 'insufficient' }
  }
  if (!shown) return hidden
  const score = releasedMean(mean, 0)
  return {
    ...told,
    ...(error === null || isBound(score) ? {} : precisionOf(group, mean, error)),
    score,
    surveyScore: score,
    status: isFinal ? 'final' : 'provisional',
    isReference: group.isReference,
  }
}

function precisionOf(group: UnprotectedGroupScore, mean: number, { se, df }: StandardError) {
  const { ciLow, ciHigh } = interval(mean, se, df)
  return {
    se: roundHalfAway(se, 1),
    ciLow: roundOrNull(ciLow, 1),
    ciHigh: roundOrNull(ciHigh, 1),
    df: roundHalfAway(df, 1),
    effectiveN: roundHalfAway(group.sumWeights ** 2 / group.sumSquaredWeights, 1),
  }
}
