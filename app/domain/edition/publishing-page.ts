import type { Quarter } from '../calendar/quarter'
import type { CheckOutcome } from './checklist'
import type { EarlyReader, EditionHead } from './edition'
import type { EditionDifference } from './edition-difference'
import type { Release } from './release-plan'

/** What was offered to be signed off. */
export interface ShownPreparation {
  readonly by: string
  /** ISO moment in UTC. */
  readonly at: string
  readonly note: string | null
  /** Whether the data is still as it was then. */
  readonly isNow: boolean
}

/** An edition that is altered or gone. */
export interface UnsoundEdition {
  /** null: it is the list of what was signed. */
  readonly edition: number | null
  readonly isGone: boolean
  /** From what was signed to what is there, a line each. */
  readonly differences: readonly string[]
}

/** What the page Publiceren shows. */
export interface PublishingPage {
  readonly regionSets: readonly string[]
  /** null in an installation without region sets. */
  readonly regionSet: string | null
  readonly quarter: Quarter
  /** Of the set and quarter, the newest first. */
  readonly published: readonly EditionHead[]
  /** Of those the numbers that are not what was signed any more, or gone, and where they differ. */
  readonly unsound: readonly UnsoundEdition[]
  /** The number that it would get. */
  readonly number: number
  /** null where there is nothing to publish. */
  readonly checks: readonly CheckOutcome[] | null
  readonly preparation: ShownPreparation | null
  readonly previews: readonly EarlyReader[]
  readonly plan: Release | null
  /** From the newest edition that is there; none where that is altered. */
  readonly differences: readonly EditionDifference[]
  /** SPKI in base64; null before anything was published. */
  readonly publicKey: string | null
}
