import type { IngestIssue } from '#app/domain/ingest/issue'
import type { Answers } from '#app/domain/ingest/question'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { ReleasedMean } from '#app/domain/disclosure/released'
import type { Holding } from '#app/domain/uploads/holding'
import type { ImportKind } from '#app/domain/ingest/opened-file'

/** What an analyst asks when handing over a file. Plain data: it crosses from one thread to another. */
export interface ImportRequest {
  readonly kind: ImportKind
  readonly path: string
  /** As the analyst knows the file; never used as a path. */
  readonly fileName: string
  readonly dryRun: boolean
  /** Any rejected row refuses the file. */
  readonly strict: boolean
  /** Somebody typed it: a value that cannot be read is refused, too. */
  readonly byHand?: boolean
  readonly createRegions: boolean
  readonly period: Quarter | null
  readonly regionSet: string | null
  /** The wave that answers belong to which no wave's days hold (survey). */
  readonly wave?: string
  /** Of borders: the year that they are of, and whose map it is, where the file does not say. */
  readonly year?: number
  readonly credit?: string
  /** Canonical column → heading in the file. */
  readonly mapping: Readonly<Record<string, string>> | null
  /** To the questions that a dry run asked. */
  readonly answers?: Answers
  /** When the import is made, ISO in UTC. */
  readonly now: string
}

/** A released score that this file moved. */
export interface MovedScore {
  readonly region_set: string
  readonly region: string
  readonly period: Quarter
  readonly dimension: string
  readonly before: ReleasedMean
  readonly after: ReleasedMean
}

export interface ImportOutcome {
  /** null for a dry run: nothing was stored. */
  readonly importId: number | null
  readonly format: string
  readonly encoding: string
  readonly delimiter: string
  /** Data rows; rows = accepted + rejected + duplicates. */
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
  readonly seconds: number
  /** Of rows at most MAXIMUM_ISSUES_REPORTED; `issuesTotal` counts them all. */
  readonly issues: readonly IngestIssue[]
  readonly issuesTotal: number
  readonly scoresMoved: readonly MovedScore[]
  /** Of the dry run of a survey: whose answers the file holds. */
  readonly holdings: readonly Holding[]
}

/** A file that is all rejects would otherwise hold a million sentences in memory. */
export const MAXIMUM_ISSUES_REPORTED = 20_000
