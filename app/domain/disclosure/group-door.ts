import { studentTQuantile } from '../statistics/student-t'
import { MINIMUM_PERSONS_FOR_INTERVAL, type ReleaseDecision } from './decision'
import type { ReleasedGroupScore } from './released'
import { isBound, releasedMean, roundHalfAway } from './rounding'
import type { UnprotectedGroupScore } from './unprotected'

/**
 * The groups of one score. A group's mean is a whole number; n is null where it is hidden; 0 persons
 * is `insufficient`, which differs from hidden. SE = √V_g / W_g, df = m_g − 1, the interval
 * ȳ_g ± t(0.975, df)·SE clipped to 0…100: shown only if every group with data has n ≥ 10.
 *
 * A group at or beyond 5 or 95 is a bound. When every other group is shown, Ŝ and the weights would
 * give the bounded mean back by subtraction; then the smallest other group is hidden as well (unless
 * Ŝ itself is a bound).
 *
 * @param groups all groups of one region, period and dimension
 */
export function releasedGroupsOf(
  groups: readonly UnprotectedGroupScore[],
  decision: ReleaseDecision,
): ReleasedGroupScore[] {
  const withData = groups.filter((group) => group.n > 0 && group.mean !== null)
  const shown = new Set(withData.filter((group) => decision.group(group)))
  const guard = guardOfBounds(withData, shown)
  if (guard) shown.delete(guard)
  const enough = withData.every((group) => group.n >= MINIMUM_PERSONS_FOR_INTERVAL)
  return groups.map((group) => releasedGroup(group, shown.has(group), enough))
}

function guardOfBounds(
  withData: readonly UnprotectedGroupScore[],
  shown: ReadonlySet<UnprotectedGroupScore>,
): UnprotectedGroupScore | undefined {
  const bounded = withData.filter((group) => isBound(releasedMean(group.mean ?? 0, 0)))
  if (bounded.length === 0 || shown.size < withData.length) return undefined
  const total = withData.reduce((sum, group) => sum + group.weight * (group.mean ?? 0), 0)
  if (isBound(releasedMean(total, 1))) return undefined
  const others = withData.filter((group) => !bounded.includes(group))
  const candidates = others.length > 0 ? others : withData
  return candidates.reduce((least, group) => (group.n < least.n ? group : least))
}

function releasedGroup(
  group: UnprotectedGroupScore,
  shown: boolean,
  intervalAllowed: boolean,
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
    differences: [],
    isReference: null,
  }
  if (group.n === 0 || mean === null) return { ...hidden, n: group.n, status: 'insufficient' }
  if (!shown) return hidden
  const score = releasedMean(mean, 0)
  const hasSe = group.clusters >= 2 && group.variance > 0 && group.weight > 0
  return {
    ...hidden,
    ...(hasSe && intervalAllowed && !isBound(score) ? intervalOf(group, mean) : {}),
    score,
    surveyScore: score,
    n: group.n,
    status: hasSe ? 'final' : 'provisional',
  }
}

function intervalOf(group: UnprotectedGroupScore, mean: number) {
  const se = Math.sqrt(group.variance) / group.weight
  const df = group.clusters - 1
  const half = studentTQuantile(0.975, df) * se
  return {
    se: roundHalfAway(se, 1),
    ciLow: roundHalfAway(Math.max(0, mean - half), 1),
    ciHigh: roundHalfAway(Math.min(100, mean + half), 1),
    df: roundHalfAway(df, 1),
    effectiveN: roundHalfAway(group.sumWeights ** 2 / group.sumSquaredWeights, 1),
  }
}
