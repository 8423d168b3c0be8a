import type { BroughtOver } from '../disclosure/brought-over'
import type { ImportKind } from '../ingest/opened-file'
import type { Question } from '../ingest/question'
import type { Holding } from './holding'
import type { Job, MovedFigure } from './job'

/** What was wrong, as a person reads it. */
export interface ToldIssue {
  /** As a spreadsheet counts; null: the file as a whole. */
  readonly row: number | null
  readonly column: string | null
  readonly message: string
}

/** The same thing wrong in several rows: the first of them, and how many they are. */
export interface ToldIssueGroup extends ToldIssue {
  readonly count: number
  /** As it stands in the address of a page with these alone. */
  readonly kind: string
}

export interface IssuePage {
  /** By what is wrong with rows; empty where the list says it as shortly. */
  readonly groups: readonly ToldIssueGroup[]
  /** The one that alone is listed; null: all. */
  readonly kind: string | null
  readonly issues: readonly ToldIssue[]
  /** Where the next page goes on; null on the last one. */
  readonly next: number | null
}

/** Something that a column of a kind of file may mean. */
export interface ColumnMeaning {
  /** Canonical. */
  readonly name: string
  /** What it is called on the page; of a statement its code and text. */
  readonly label: string
}

/** A code that is chosen, and what it is called. */
export interface NamedChoice {
  readonly value: string
  readonly label: string
}

/** A question with what is to be said of the whole file; null where its name says enough. */
export interface AskedQuestion extends Question {
  readonly hint: string | null
}

/** What has to be known to ask a person about a file. */
export interface UploadQuestions {
  /** What the file leaves open. */
  readonly open: readonly AskedQuestion[]
  /** What was answered already, now or the last time. */
  readonly given: readonly Question[]
  /** Of groups and points of the scale. */
  readonly names: readonly NamedChoice[]
  /** Areas by code and regions by name; empty where no place is asked. */
  readonly places: readonly NamedChoice[]
}

/** A line of the history. */
export interface PastImport {
  readonly id: number
  readonly kind: ImportKind
  readonly state: 'active' | 'undone'
  readonly fileName: string
  readonly period: string | null
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
  /** ISO moment in UTC. */
  readonly importedAt: string
  /** null: by the command line. */
  readonly by: string | null
}

export interface UploadsOverview {
  /** What waits, works, or waits for somebody to decide. */
  readonly open: readonly Job[]
  /** Newest first. */
  readonly history: readonly PastImport[]
  /** For the next page; null on the last. */
  readonly olderThan: number | null
  readonly regionSets: readonly string[]
  /** Of this year and those before nothing new is shown: the release ledger has a gap. null without one. */
  readonly nothingNewThrough: string | null
  /** What bringing the database over to another method did, until the next import. */
  readonly broughtOver: BroughtOver | null
}

/** What was wrong in a file: with the whole of it, with rows, and what to look at. */
export interface IssuePages {
  readonly refusals: IssuePage
  readonly rejects: IssuePage
  readonly warnings: IssuePage
}

/** Where the pages of issues go on, null for the first; and which kind alone is asked for, null for all. */
export interface IssuePlaces {
  readonly rejects: number | null
  readonly warnings: number | null
  readonly rejectsKind: string | null
  readonly warningsKind: string | null
}

/** The first figures that moved, and how many they are. */
export interface MovedFigures {
  readonly first: readonly MovedFigure[]
  readonly count: number
}

/** What becomes of rows that are neither new nor rejected; the sentences that say why are warnings. */
export interface RowFates {
  readonly leftOut: number
  readonly replaced: number
}

export interface UploadDetails {
  readonly job: Job
  readonly moved: MovedFigures
  readonly issues: IssuePages
  readonly questions: UploadQuestions
  /** Empty until the file has been looked at. */
  readonly meanings: readonly ColumnMeaning[]
  /** By column that is shown; without what is about persons. Empty where the file is gone. */
  readonly firstRows: readonly (readonly string[])[]
  /** Whose answers a survey holds. */
  readonly holdings: readonly Holding[]
  /** Rows that are no answers of anybody, and those that take the place of earlier ones. */
  readonly fates: RowFates
  readonly regionSets: readonly string[]
  /** The import job that came of this check. */
  readonly follower: number | null
}

export interface ImportDetails {
  readonly record: PastImport
  readonly format: string
  readonly encoding: string
  readonly delimiter: string
  /** Of the moment of importing; null where nobody wrote it down: the command line. */
  readonly moved: MovedFigures | null
  /** What undoing, or putting back, did last; null where that was never done. */
  readonly changed: MovedFigures | null
  readonly issues: IssuePages
}
