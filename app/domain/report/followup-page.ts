import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { FollowupReport } from './followup'

/** What answering in time will do to the next score of feedback. */
export interface FollowupEffect {
  readonly region: string
  /** Whose score it will be in. */
  readonly quarter: Quarter
  /** Expectations that can still be answered in time. */
  readonly count: number
  /** Points between all of them answered and all of them silent, one decimal, ≥ 0. */
  readonly points: number
}

/** Everything that the page Opvolging tells. */
export interface FollowupPageReport extends FollowupReport {
  /** null: there is none. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** Of the set, by name. */
  readonly regions: readonly string[]
  readonly today: Day
  /** Nothing was ever written down. */
  readonly isEmpty: boolean
  readonly mayEdit: boolean
  /** null: for whoever sees no live scores, or where it cannot be told. */
  readonly effect: FollowupEffect | null
  readonly framework: { readonly version: string }
  /** The moment of the newest import; null without any. */
  readonly asOf: string | null
  readonly sample: boolean
}
