import type { Dimension } from '../framework/framework'
import { testOf, type Comparison } from './change'
import { reasonsNotComparable, scoreOf, type NotComparable } from './comparability'
import type { RegionScores, Score } from './types'

/** Others that a region is compared with, at least. */
const MINIMUM_OTHERS = 2

/**
 * A region against the unweighted mean of the others of its set in the same period (method section 6):
 * Δ = D − 1/J·Σ D_j, V = SE² + 1/J²·Σ SE_j², df by Satterthwaite over the regions' parts.
 *
 * Others that are not comparable, or have no standard error, are left out; at least two must remain.
 * Regions of one set share no answers, but an organisation may answer in several of them: that it
 * then moves both is not used, which makes the test a little timid, never bold.
 * @param others the other regions of the set that may be shown: their mean is told by Δ
 */
export function compareWithOthers(
  region: RegionScores,
  others: readonly RegionScores[],
  dimension: Dimension | 'index',
): Comparison<NotComparable | 'too_few_others'> {
  const own = scoreOf(region, dimension)
  if (!own || own.score === null || own.status === 'records_only') {
    return { comparable: false, reasons: ['no_score'] }
  }
  const comparable = others.filter((other) => {
    return reasonsNotComparable(region, other, dimension).length === 0
  })
  const scores = comparable
    .map((other) => scoreOf(other, dimension))
    .filter((score): score is Score => score !== undefined && score.score !== null)
    .filter((score) => score.se !== null)
  if (scores.length < MINIMUM_OTHERS) return { comparable: false, reasons: ['too_few_others'] }
  const mean = scores.reduce((sum, score) => sum + (score.score ?? 0), 0) / scores.length
  const difference = own.score - mean
  return {
    comparable: true,
    ...testOf(difference, own.se === null ? null : errorOf(own, scores)),
  }
}

function errorOf(own: Score, others: readonly Score[]): { se: number; df: number } {
  let total = 0
  let squares = 0
  const add = ({ se, df }: Score, share: number): void => {
    const variance = ((se ?? 0) * share) ** 2
    total += variance
    squares += variance ** 2 / (df ?? 1)
  }
  add(own, 1)
  for (const other of others) add(other, 1 / others.length)
  return { se: Math.sqrt(total), df: total ** 2 / squares }
}
