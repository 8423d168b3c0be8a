import type { Quarter } from '../calendar/quarter'
import { groupBy } from '../grouping'

/** When a quarter is published, and who answers for its figures; a change says why. */
export interface PlannedRelease {
  readonly quarter: Quarter
  /** ISO moment in UTC. */
  readonly releaseAt: string
  readonly analyst: string
  /** Of a change always. */
  readonly reason: string | null
  /** Who planned it, and when (ISO moment in UTC). */
  readonly by: string
  readonly at: string
}

export interface Release extends PlannedRelease {
  /** Earlier plans, the newest first. */
  readonly before: readonly PlannedRelease[]
  /** Announced later than four weeks ahead. */
  readonly isLate: boolean
}

/** A release is announced so long ahead. */
const ANNOUNCED_DAYS = 28
const MILLISECONDS_PER_DAY = 86_400_000

/**
 * The plan of each quarter that is in force, by quarter.
 * @param plans each quarter's in the order in which they were made
 */
export function releasesOf(plans: readonly PlannedRelease[]): Release[] {
  const byQuarter = groupBy(plans, ({ quarter }) => quarter)
  return [...byQuarter.values()]
    .flatMap((ofQuarter) => {
      const inForce = ofQuarter.at(-1)
      if (inForce === undefined) return []
      const before = ofQuarter.slice(0, -1).reverse()
      return [{ ...inForce, before, isLate: isLate(inForce) }]
    })
    .sort((one, other) => (one.quarter < other.quarter ? -1 : 1))
}

/** Whether a plan comes too late to be announced in time. */
export function isLate({ releaseAt, at }: Pick<PlannedRelease, 'releaseAt' | 'at'>): boolean {
  return Date.parse(releaseAt) - Date.parse(at) < ANNOUNCED_DAYS * MILLISECONDS_PER_DAY
}
