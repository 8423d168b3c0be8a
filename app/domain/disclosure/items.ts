import type { Scale } from '../framework/framework'
import type { Quarter } from '../calendar/quarter'
import type { UnprotectedItem } from '../scoring/item-estimate'
import type { ReleaseState } from './on-show'

/** How a mean was told in all editions so far: exactly, as a bound, or both would have been. */
export type ItemTold = 'exact' | 'bound' | 'both'

/** The items of a form as they are kept for showing (state as of scores). */
export interface OnShowItems {
  readonly regionSet: string
  readonly region: string
  readonly period: Quarter
  readonly dimension: Scale
  readonly state: ReleaseState
  /** Different persons who answered every item; 0 where hidden. */
  readonly n: number
  readonly items: readonly UnprotectedItem[]
  /** By code; what was told stays known, whatever is on show. */
  readonly told: Readonly<Record<string, ItemTold>>
}
