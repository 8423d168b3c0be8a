import type { Quarter } from '#app/domain/calendar/quarter'

/** Which scores; what is absent does not restrict. */
export interface ScoreFilter {
  readonly regionSet?: string
  readonly region?: string
  /** First and last quarter, both inclusive. */
  readonly from?: Quarter
  readonly to?: Quarter
}

/** Where and when a score belongs. */
export interface ScorePosition {
  readonly regionSet: string
  readonly region: string
  readonly regionId: number
  readonly quarter: Quarter
}
