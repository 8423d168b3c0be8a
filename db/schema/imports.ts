import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { JobState } from '#app/domain/uploads/job'
import type { Generated } from 'kysely'

export type ImportState = 'staging' | 'active' | 'undone'

export interface ImportTable {
  id: Generated<number>
  kind: ImportKind
  /** Only `active` counts; `staging` is invisible and swept when its writer died. */
  state: ImportState
  file_name: string
  /** Hex SHA-256 of the file's bytes. */
  sha256: string
  /** `canonical`, later names of survey tools. */
  format: string
  encoding: string
  delimiter: string
  /** --period, if given. */
  period: string | null
  /** --wave, if given. */
  wave: string | null
  /** JSON: canonical names of the columns that were mapped. */
  columns: string
  /** JSON: scales of which the file asks at least one item (survey). */
  asked_scales: string
  framework_version: string
  rows: number
  accepted: number
  rejected: number
  duplicates: number
  started_at: string
  committed_at: string | null
  /** JSON of domain/uploads MovedFigure[]: what undoing or redoing it last did to the scores. */
  changed: Generated<string | null>
}

/** What is remembered of files that come again. */
export interface ImportSourceTable {
  id: Generated<number>
  name: string
  kind: ImportKind
  format: string
  /** JSON of domain/ingest/columns SourceColumn[]. */
  columns: string
  /** JSON of domain/ingest Answers. */
  answers: string
  used_at: string
  /** Who used or changed it last. */
  account_id: number | null
}

export interface ImportIssueTable {
  import_id: number
  /** Order within the import. */
  position: number
  row_number: number | null
  column_name: string | null
  code: string
  /** JSON: what the message needs. */
  params: string
  severity: 'warning' | 'rejected'
}

export interface AgreementReportTable {
  import_id: number
  row_number: number
  agreement_id: string
  place_id: number
  period: string
  title: string | null
  theme: string | null
  type: string | null
  partner: string | null
  responsible: string | null
  /** Blank dates are null; whether the column was there at all says `import.columns`. */
  established_on: number | null
  start_on: number | null
  deadline: number | null
  direction: 'higher' | 'lower'
  target: number | null
  realised: number | null
  unit: string | null
  status: string | null
  council_involved: number | null
  tenants_signed: number | null
  published_on: number | null
  reported_on: number | null
  fed_back_on: number | null
  follow_up: string | null
  cancel_reason: string | null
  weight: number
  /** Columns of facts that the report itself says not to know, each followed by a space. */
  unknown_facts: Generated<string>
}

/** Codes of groups, and untold steps, each followed by a space. */
export interface LoopTable {
  import_id: number
  row_number: number
  loop_id: string
  place_id: number
  heard: string
  heard_on: number
  heard_from: string
  form: string | null
  theme: string | null
  source: string | null
  decision: string
  reason: string | null
  decided_on: number | null
  action: string | null
  owner: string | null
  due: number | null
  done_on: number | null
  told_back_on: number | null
  told_back_how: string | null
  told_back_to: string | null
  untold: string
}

/** Audiences with | between; columns of dates that nobody knows, each followed by a space. */
export interface ChoiceStepTable {
  import_id: number
  row_number: number
  choice_id: string
  place_id: number
  choice: string
  theme: string | null
  decider: string | null
  decision_planned_on: number | null
  decided_on: number | null
  point_of_no_return: number | null
  weighing_published_on: number | null
  step: string
  kind: string
  opens: number
  closes: number | null
  audience: string
  influence: string | null
  announced_on: number | null
  information_on: number | null
  outcome: string | null
  told_back_on: number | null
  unknown: string
}

/** What is done with an uploaded file. */
export interface JobTable {
  id: Generated<number>
  kind: 'import'
  state: JobState
  /** 1: a check, which stores nothing. */
  dry_run: number
  account_id: number | null
  /** For showing only. */
  file_name: string
  bytes: number
  /** Random name of the file while it lies with us. */
  spool: string | null
  /** JSON of domain/uploads UploadOptions. */
  options: string
  rows_read: number
  /** 0…1, by bytes of the file. */
  share: number
  /** JSON of domain/uploads RecognisedFile. */
  recognised: string | null
  /** JSON of the first rows, without what is about persons; gone with the file. */
  first_rows: Generated<string | null>
  /** JSON of domain/uploads Holding[]: whose answers the file holds; gone with it. */
  holdings: Generated<string | null>
  /** JSON of domain/uploads JobOutcome. */
  outcome: string | null
  /** JSON of domain/uploads JobFailure. */
  failure: string | null
  /** The import that it made. */
  import_id: number | null
  /** The check that this import came of. */
  follows: number | null
  queued_at: string
  started_at: string | null
  ended_at: string | null
}

/** What was wrong in a file that a job did not store. */
export interface JobIssueTable {
  job_id: number
  /** Order within the job. */
  position: number
  row_number: number | null
  column_name: string | null
  code: string
  /** JSON: what the message needs. */
  params: string
  severity: 'warning' | 'rejected' | 'refused'
}
