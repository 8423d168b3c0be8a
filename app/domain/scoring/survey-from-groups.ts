import type { Framework, Scale } from '../framework/framework'
import type { StandardError } from '../statistics/combined-variance'
import type { GroupEstimate, SurveyEstimate } from './types'

/**
 * A survey score once more from the estimates of its groups, of which all of them are kept (method section
 * 2): Ŝ = Σ W_g·ȳ_g, SE = √Σ V_g, df and coverage as where they were made of sums.
 * @param groups every expected group; respondents are known
 */
export function surveyFromGroups(
  scale: Scale,
  groups: readonly GroupEstimate[],
  framework: Framework,
): SurveyEstimate {
  const total = (of: (group: GroupEstimate) => number) =>
    groups.reduce((sum, group) => sum + of(group), 0)
  const n = total((group) => group.n)
  const respondents = total((group) => group.respondents ?? 0)
  const squares = total(({ weight, sumWeights, sumSquaredWeights }) =>
    weight === 0 ? 0 : (weight / sumWeights) ** 2 * sumSquaredWeights,
  )
  const df = sharedDf(groups)
  return {
    ...{ scale, n, respondents, groups, df },
    score: n === 0 ? null : total(({ weight, mean }) => weight * (mean ?? 0)),
    se: df === null ? null : Math.sqrt(total(({ variance }) => variance)),
    effectiveN: squares === 0 ? null : 1 / squares,
    coverage: coverageOf(groups, framework),
  }
}

/** (Σ_h V_h)² / Σ_h V_h²/(m_h−1) over the reference groups; null without one. */
export function sharedDf(groups: readonly GroupEstimate[]): number | null {
  const references = groups.filter(({ isReference }) => isReference)
  if (references.length === 0) return null
  const total = references.reduce((sum, { variance }) => sum + variance, 0)
  const squares = references.reduce(
    (sum, { variance, clusters }) => sum + variance ** 2 / (clusters - 1),
    0,
  )
  return total ** 2 / squares
}

/**
 * A group's own standard error √V_g / W_g: of m_g − 1 degrees of freedom where it shows its own spread, else
 * of those of its region, from which it borrows (method section 2).
 * @param borrowedDf sharedDf of its region
 * @returns null without data, and where there is nobody to borrow from
 */
export function groupErrorOf(
  { isReference, clusters, variance, weight }: GroupEstimate,
  borrowedDf: number | null,
): StandardError | null {
  const df = isReference ? clusters - 1 : borrowedDf
  return df === null || weight === 0 ? null : { se: Math.sqrt(variance) / weight, df }
}

/** Σ_g W_g·min(1, n_g/3) × n / respondents, W_g before renormalising; null where nobody answered. */
export function coverageOf(
  groups: readonly Pick<GroupEstimate, 'expectedWeight' | 'n' | 'respondents'>[],
  { coverage: { personsPerGroup } }: Framework,
): number | null {
  let heard = 0
  let n = 0
  let respondents = 0
  for (const group of groups) {
    heard += group.expectedWeight * Math.min(1, group.n / personsPerGroup)
    n += group.n
    respondents += group.respondents ?? 0
  }
  // On the cooperation scale a person may have a score without being a respondent of the four forms.
  return respondents === 0 ? null : heard * Math.min(1, n / respondents)
}
