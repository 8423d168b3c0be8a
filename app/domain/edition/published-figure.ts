import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'

/** What the newest edition of a quarter says of one score. */
export interface PublishedFigure {
  readonly edition: number
  readonly quarter: Quarter
  /** ISO moment in UTC. */
  readonly publishedAt: string | null
  readonly score: ReleasedMean
}
