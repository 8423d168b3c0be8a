import type { Day } from '../calendar/day'

/** An area belongs to a region from validFrom to validTo, both inclusive; null is open. */
export interface Membership {
  readonly regionId: number
  readonly placeId: number
  readonly validFrom: Day | null
  readonly validTo: Day | null
}
