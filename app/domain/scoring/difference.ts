import { kindOf, type Period } from '../calendar/period'
import { addQuarters } from '../calendar/quarter'
import { addYears } from '../calendar/year'
import type { Comparison } from './change'
import type { NotComparable } from './comparability'
import type { BreakReason } from './line-break'
import type { Score } from './types'

/**
 * What a score is held against: the previous quarter, the same quarter one or two years before, or the
 * other regions of its set; of a year's score the previous year. That against a chosen
 * quarter is made when somebody asks for it and never stored.
 */
export const AGAINST = [
  'previous_quarter',
  'previous_year',
  'two_years_ago',
  'others',
  'chosen_quarter',
] as const
export type Against = (typeof AGAINST)[number]

/** What the change of a score is told against: the period of its kind before it. */
export function changeAgainst(period: Period): Against {
  return kindOf(period) === 'year' ? 'previous_year' : 'previous_quarter'
}

/** The earlier quarters that a quarter is held against, and how many quarters back they lie. */
export const QUARTERS_BACK = { previous_quarter: 1, previous_year: 4, two_years_ago: 8 } as const

/** The period that a score is held against; null where that is no other period. */
export function earlierPeriod(period: Period, against: Against): Period | null {
  if (against === 'others' || against === 'chosen_quarter') return null
  if (kindOf(period) === 'year') return against === 'previous_year' ? addYears(period, -1) : null
  return addQuarters(period, -QUARTERS_BACK[against])
}

export type DifferenceReason = NotComparable | 'too_few_others'

/** A score's difference from something else, as it is made with the scores and stored. */
export interface ScoreDifference {
  readonly regionId: number
  readonly period: Period
  readonly dimension: Score['dimension']
  readonly against: Against
  readonly comparison: Comparison<DifferenceReason>
  /** Why a line from that period to this one breaks; null where it goes on, or none is drawn. */
  readonly lineBreak: BreakReason | null
}
