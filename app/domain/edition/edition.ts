import type { Quarter } from '../calendar/quarter'
import type { ExportRow } from '../export/score-columns'
import type { ImportKind } from '../ingest/opened-file'
import type { Loop } from '../followup/loop'
import type { LoopStanding } from '../followup/standing'
import type { RegionAgreements } from '../report/agreements'
import type { FeedbackEffect } from '../report/feedback-effect'
import type { Overview } from '../report/overview-model'
import type { RegionDiscussion } from '../report/region-discussion'
import type { RegionItems } from '../report/region-items'
import type { RegionReport } from '../report/region-model'
import type { RegisterFinding } from '../report/register-finding'
import type { SignedEdition } from './chain'

/** How the content is laid out; another number where a reader of it would have to know. */
export const EDITION_FORMAT = 'draagvlak-edition-1'

/** The first one of a quarter; a revision that was announced; one that was not, as something was wrong. */
export type EditionKind = 'first' | 'planned' | 'unplanned'

/** Who answers for an edition. */
export interface SignOff {
  readonly name: string
  /** In their own words: `voorzitter stuurgroep`. */
  readonly role: string
  readonly note: string | null
  /** ISO moment in UTC. */
  readonly at: string
}

/** Somebody who saw the figures before they were published. */
export interface EarlyReader {
  readonly name: string
  /** ISO moment in UTC, the first time. */
  readonly at: string
}

/** What an edition is, beside its figures. */
export interface EditionHead {
  readonly regionSet: string
  readonly quarter: Quarter
  /** From 1. */
  readonly edition: number
  readonly kind: EditionKind
  /** Of a revision always. */
  readonly reason: string | null
  /** ISO moment in UTC; null of a draft, as is who signed it off. */
  readonly publishedAt: string | null
  readonly signOff: SignOff | null
  readonly seenBefore: readonly EarlyReader[]
  /** ISO moment in UTC of the next quarter's publication; null where none is planned. */
  readonly nextRelease: string | null
  readonly methodVersion: string
  /** The fingerprint is the hex SHA-256 of the definition as canonical JSON. */
  readonly framework: { readonly version: string; readonly fingerprint: string }
  readonly product: string
  /** What it is read in where nobody asks. */
  readonly language: 'nl' | 'en'
  /**
   * The edition that was signed before it, of whichever set and quarter; null of the first. Absent in a draft
   * and in editions of before it was kept.
   */
  readonly previous?: SignedEdition | null
  /** Of a revision: the earlier editions of its quarter that were altered or gone when it was signed. */
  readonly over?: readonly number[]
}

/** What is told of one region in the quarter. */
export interface EditionRegion {
  readonly report: RegionReport
  readonly items: readonly RegionItems[]
  /** null where no form is the weakest. */
  readonly discussion: RegionDiscussion | null
  /** As they stood on the quarter's last day. */
  readonly agreements: RegionAgreements
  /** What answering expectations did to feedback; absent in editions of before it was kept. */
  readonly feedbackEffect?: FeedbackEffect | null
}

/** A file that figures rest on; neither its name nor its text. */
export interface EditionImport {
  readonly id: number
  readonly kind: ImportKind
  /** Hex SHA-256 of its bytes; absent of answers, as guesses at a single one could be tried on it. */
  readonly sha256?: string
  /** ISO moment in UTC. */
  readonly committedAt: string | null
  readonly rows: number
}

/** An expectation as it stood on the day of the edition. */
export interface EditionLoop extends Omit<Loop, 'placeId' | 'untold' | 'theme'>, LoopStanding {
  readonly region: string
  /** The area, or the region itself. */
  readonly place: string
}

/** Everything that an edition tells: only what may be shown, so that it may be read by anybody. */
export interface EditionContent {
  readonly format: typeof EDITION_FORMAT
  readonly head: EditionHead
  /** The rows of `scores`: the set's quarters up to this one, in the order of a file. */
  readonly scores: readonly ExportRow[]
  /** The same by stakeholder group, of this quarter. */
  readonly groupScores: readonly ExportRow[]
  /** Scores held against what its title speaks of. */
  readonly overview: Overview
  /** Of every region, by name. */
  readonly regions: readonly EditionRegion[]
  /** Of the set's regions, by the day on which they were heard. */
  readonly loops: readonly EditionLoop[]
  /** What the registers say after the scores; absent in editions of before it was kept. */
  readonly registers?: readonly RegisterFinding[]
  /** Those that count, in the order in which they came. */
  readonly imports: readonly EditionImport[]
}
