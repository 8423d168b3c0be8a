import type { Quarter } from '../calendar/quarter'

/** How many persons of a group a file holds, beside how many were invited. */
export interface HeldGroup {
  /** Code. */
  readonly group: string
  /** Different ones; those without an id each by themselves. */
  readonly persons: number
  /** null where nobody is known to have been invited. */
  readonly invited: number | null
}

/** A wave of a region that the answers of a file belong to: by day, or as it was said. */
export interface HeldWave {
  readonly wave: string
  readonly period: Quarter
  readonly groups: readonly HeldGroup[]
}

/** Whose answers a file holds for a region and quarter, whatever was stored before. */
export interface Holding {
  readonly regionSet: string
  /** null: places that belong to no region then, whose answers count nowhere. */
  readonly region: string | null
  readonly quarter: Quarter
  readonly persons: number
  readonly groups: readonly HeldGroup[]
  /** Absent where it was checked before waves were told. */
  readonly waves?: readonly HeldWave[]
  /** Whether a score of this region and quarter is on show now. */
  readonly isOnShow: boolean
}
