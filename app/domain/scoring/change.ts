import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import { combinedVariance, type VariancePart } from '../statistics/combined-variance'
import { withoutRoundingNoise } from '../statistics/rounding-noise'
import { studentTTwoSidedP } from '../statistics/student-t'
import { clusterDifferences } from './clusters'
import { reasonsNotComparable, scoreOf, surveyOf, type NotComparable } from './comparability'
import { geometricMeanOf, termsOf, type Factor } from './geometric-mean'
import { groupVariancePart, linearise, type GroupLinearisation, type Term } from './linearisation'
import type { GroupSums, RegionScores } from './types'

/** A region in one period, as scored, with the sums it was scored from. */
export interface ScoredPeriod {
  readonly scores: RegionScores
  readonly groups: readonly GroupSums[]
}

/** A difference between two scores with its test. Full precision, unprotected. */
export interface Difference {
  readonly difference: number
  /** null where no SE is defined: then there is no test. */
  readonly se: number | null
  readonly df: number | null
  /** Raw two-sided p; whether it survives the family is Benjamini–Hochberg's to say. */
  readonly p: number | null
}

export type Comparison<Reason> =
  | ({ readonly comparable: true } & Difference)
  | { readonly comparable: false; readonly reasons: readonly Reason[] }

/**
 * Change of a form or the index between two periods (method section 6): later minus earlier, tested by
 * clusters, as largely the same organisations answer again.
 *
 *   V_g(Δ) = m/(m−1)·Σ_c (z_{c,2} − z_{c,1})²
 *
 * over the clusters present in either period (absent = 0), z_c with its slope: 1−λ for a form,
 * L·¼·(1−λ_d)/D_d summed over the four for the index. Respondents who are their own cluster are
 * different clusters in different periods. m = 1: the two V_g added, with df 1; the same where each
 * period has one cluster and they differ, as a lonely cluster shows no spread in itself and the formula
 * would call it certain. As R's svycontrast of two post-stratified totals over the stacked periods.
 *
 * @param dimension what is compared; the index with each D floored as it was scored
 */
export function changeBetween(
  earlier: ScoredPeriod,
  later: ScoredPeriod,
  dimension: Dimension | 'index',
  framework: Framework,
): Comparison<NotComparable> {
  const reasons = reasonsNotComparable(earlier.scores, later.scores, dimension)
  const before = scoreOf(earlier.scores, dimension)?.score ?? null
  const after = scoreOf(later.scores, dimension)?.score ?? null
  if (reasons.length > 0) return { comparable: false, reasons }
  if (before === null || after === null) return { comparable: false, reasons: ['no_score'] }
  const parts = varianceParts(
    linearisedGroups(earlier, dimension, framework),
    linearisedGroups(later, dimension, framework),
  )
  const persons = [earlier, later].reduce((sum, period) => sum + personsOf(period), 0)
  const difference = withoutRoundingNoise(after - before, after + before, persons)
  return { comparable: true, ...testOf(difference, combinedVariance(parts)) }
}

/** The two-sided t test of a difference against 0. */
export function testOf(
  difference: number,
  error: { readonly se: number; readonly df: number } | null,
): Difference {
  if (error === null) return { difference, se: null, df: null, p: null }
  return { difference, ...error, p: studentTTwoSidedP(difference / error.se, error.df) }
}

function termsIn(scores: RegionScores, dimension: Dimension | 'index', floor: number): Term[] {
  const factors = (dimension === 'index' ? DIMENSIONS : [dimension]).map((part): Factor => {
    const score = scoreOf(scores, part)
    return {
      survey: surveyOf(scores, part),
      surveyShare: 1 - (score?.recordWeight ?? 0),
      score: Math.max(score?.score ?? 0, floor),
    }
  })
  if (dimension === 'index') return termsOf(factors, geometricMeanOf(factors))
  return factors.map(({ survey, surveyShare }) => ({ survey, slope: surveyShare }))
}

type LinearisedGroups = ReadonlyMap<string, GroupLinearisation>

/** A period is compared with several others; by dimension, for one framework. */
const linearised = new WeakMap<
  ScoredPeriod,
  { readonly framework: Framework; readonly groups: Map<Dimension | 'index', LinearisedGroups> }
>()

function linearisedGroups(
  period: ScoredPeriod,
  dimension: Dimension | 'index',
  framework: Framework,
): LinearisedGroups {
  let ofPeriod = linearised.get(period)
  if (ofPeriod?.framework !== framework) {
    ofPeriod = { framework, groups: new Map() }
    linearised.set(period, ofPeriod)
  }
  const known = ofPeriod.groups.get(dimension)
  if (known) return known
  const terms = termsIn(period.scores, dimension, framework.indexFloor)
  const found = new Map<string, GroupLinearisation>()
  for (const sums of period.groups) {
    const group = linearise(sums, terms)
    if (group) found.set(sums.group, group)
  }
  ofPeriod.groups.set(dimension, found)
  return found
}

/** One V_g(Δ) per group; comparable periods have the same groups. */
function varianceParts(earlier: LinearisedGroups, later: LinearisedGroups): VariancePart[] {
  return [...later].map(([name, after]) => {
    const before = earlier.get(name)
    if (!before) return groupVariancePart(after)
    if (before.clusters === 1 && after.clusters === 1) {
      return { clusters: 1, variance: before.lonelyVariance + after.lonelyVariance }
    }
    const { clusters, squares } = clusterDifferences(before, after)
    return { clusters, variance: (clusters / (clusters - 1)) * squares }
  })
}

function personsOf({ scores }: ScoredPeriod): number {
  return scores.survey.reduce((most, survey) => Math.max(most, survey.n), 0)
}
