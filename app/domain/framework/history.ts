import type { Quarter } from '../calendar/quarter'
import type { FrameworkDifference } from './changes'

/** A version of the framework among all that there were. */
export interface FrameworkVersion {
  readonly version: string
  readonly isCurrent: boolean
  /** ISO moment in UTC. */
  readonly createdAt: string
  /** The first quarter that a wave asked with it in; null where no wave says so. */
  readonly askedFrom: Quarter | null
  /** From the version before it; null of the first. */
  readonly difference: FrameworkDifference | null
}
