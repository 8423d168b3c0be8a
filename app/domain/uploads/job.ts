import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'
import type { FrameworkEffect } from '../framework/preview'
import type { RecognisedColumn } from '../ingest/columns/column-states'
import type { ImportKind } from '../ingest/opened-file'
import type { Answers } from '../ingest/question'

/** What happens to an uploaded file: checked first, and imported when somebody says so. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]

/** How a person wants an uploaded file to be read. */
export interface UploadOptions {
  /** null: the kind that its columns look like most. */
  readonly kind: ImportKind | null
  /** For rows without a day of their own. */
  readonly period: Quarter | null
  readonly regionSet: string | null
  /** The wave that answers belong to which no wave's days hold. */
  readonly wave?: string
  /** Of borders: the year that they are of, and whose map it is. */
  readonly year?: number
  readonly credit?: string
  readonly createRegions: boolean
  /** The file is a framework, in place of rows of a kind. */
  readonly isFramework?: true
  /** Any rejected row refuses the file. */
  readonly strict: boolean
  /** Canonical column → heading in the file; null: as recognised. */
  readonly mapping: Readonly<Record<string, string>> | null
  /** To the questions that a check asked. */
  readonly answers?: Answers
}

/** What a file turned out to be, before its rows were judged. */
export interface RecognisedFile {
  readonly kind: ImportKind
  readonly format: string
  readonly encoding: string
  readonly delimiter: string
  /** As a spreadsheet counts; 0: there is none. */
  readonly headerRow: number
  /** Of a workbook, the one that is read first. */
  readonly sheets: readonly string[]
  /** The first of them, and what each means. */
  readonly columns: readonly RecognisedColumn[]
  /** Earlier files with these headings, of which is remembered what was said. */
  readonly source: RememberedSource | null
}

export interface RememberedSource {
  readonly id: number
  readonly name: string
  /** ISO moment in UTC. */
  readonly usedAt: string
}

/** A released figure that the file moves, or moved. */
export interface MovedFigure {
  readonly region_set: string
  readonly region: string
  readonly period: Quarter
  readonly dimension: string
  readonly before: ReleasedMean
  readonly after: ReleasedMean
}

/** Of a file that is all rejects a job keeps the first so many issues. */
export const MAXIMUM_ISSUES_KEPT = 20_000

/** What came of a job that was done. rows = accepted + rejected + duplicates. */
export interface JobOutcome {
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
  readonly seconds: number
  /** Of a check at most MAXIMUM_ISSUES_KEPT are kept. */
  readonly issuesTotal: number
  readonly scoresMoved: readonly MovedFigure[]
  /** Of a framework. */
  readonly framework?: FrameworkEffect
}

/** Why a job was not done: a code and what its sentence needs. */
export interface JobFailure {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** A piece of work on an uploaded file, as everybody may know it who may see imports. */
export interface Job {
  readonly id: number
  readonly state: JobState
  /** Checks only: nothing is stored. */
  readonly dryRun: boolean
  /** Name of who asked for it. */
  readonly by: string | null
  /** For showing only: see displayName. */
  readonly fileName: string
  readonly bytes: number
  readonly options: UploadOptions
  /** Rows read so far. */
  readonly rows: number
  /** 0…1, by bytes of the file. */
  readonly share: number
  readonly recognised: RecognisedFile | null
  readonly outcome: JobOutcome | null
  readonly failure: JobFailure | null
  /** The import that it made. */
  readonly importId: number | null
  /** The uploaded file still lies with us, so something can be done with it. */
  readonly hasFile: boolean
  /** ISO moments in UTC. */
  readonly queuedAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
}

/** Whether it waits or works: its page then changes by itself. */
export function isUnderWay(job: Pick<Job, 'state'>): boolean {
  return job.state === 'queued' || job.state === 'running'
}
