import type { Dimension } from '../framework/framework'
import type { Quarter } from '../calendar/quarter'
import type { ReleaseState } from './on-show'

/** One statement over those who answered every one of its form, in full precision. */
export interface UnprotectedItem {
  readonly code: string
  /** 0…100, reversed ones turned. */
  readonly mean: number
  /** Persons by the side of the scale's middle that they are on; null on scales of fewer than 5 points. */
  readonly persons: readonly [unfavourable: number, neutral: number, favourable: number] | null
}

/** How a mean was told in all editions so far: exactly, as a bound, or both would have been. */
export type ItemTold = 'exact' | 'bound' | 'both'

/** The items of a form as they are kept for showing (state as of scores). */
export interface OnShowItems {
  readonly regionSet: string
  readonly region: string
  readonly period: Quarter
  readonly dimension: Dimension
  readonly state: ReleaseState
  /** Different persons who answered every item; 0 where hidden. */
  readonly n: number
  readonly items: readonly UnprotectedItem[]
  /** By code; what was told stays known, whatever is on show. */
  readonly told: Readonly<Record<string, ItemTold>>
}
