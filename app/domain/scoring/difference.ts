import type { Quarter } from '../calendar/quarter'
import type { Comparison } from './change'
import type { NotComparable } from './comparability'
import type { Score } from './types'

/**
 * What a score is held against: an earlier quarter, or the other regions of its set. That against a
 * chosen quarter is made when somebody asks for it and never stored.
 */
export const AGAINST = ['previous_quarter', 'previous_year', 'others', 'chosen_quarter'] as const
export type Against = (typeof AGAINST)[number]

export type DifferenceReason = NotComparable | 'too_few_others'

/** A score's difference from something else, as it is made with the scores and stored. */
export interface ScoreDifference {
  readonly regionId: number
  readonly quarter: Quarter
  readonly dimension: Score['dimension']
  readonly against: Against
  readonly comparison: Comparison<DifferenceReason>
}
