import type { PeriodKind } from '#app/domain/calendar/period'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { TokenRole } from '#app/domain/people/api-token'
import type { Role } from '#app/domain/people/role'
import type { JobState } from '#app/domain/uploads/job'
import type { Generated } from 'kysely'

/**
 * The tables, as both SQLite and PostgreSQL hold them. Days are integers since 1970-01-01, quarters
 * text (`2026-Q3`), yes/no 0|1, moments ISO text in UTC, binary columns Uint8Array.
 * Everything that came from a file carries `import_id`: undo and redo are a change of `import.state`.
 */
export interface Schema {
  setting: SettingTable
  framework_version: FrameworkVersionTable
  region_set: RegionSetTable
  region: RegionTable
  place: PlaceTable
  organisation: OrganisationTable
  import: ImportTable
  import_issue: ImportIssueTable
  membership: MembershipTable
  response: ResponseTable
  response_comment: ResponseCommentTable
  sum_row: SumRowTable
  respondent_run: RespondentRunTable
  agreement_report: AgreementReportTable
  stakeholder: StakeholderTable
  score: ScoreTable
  score_group: ScoreGroupTable
  score_difference: ScoreDifferenceTable
  release_block: ReleaseBlockTable
  place_event: PlaceEventTable
  released_score: ReleasedScoreTable
  account: AccountTable
  session: SessionTable
  invitation: InvitationTable
  login_attempt: LoginAttemptTable
  audit_log: AuditLogTable
  api_token: ApiTokenTable
  erasure: ErasureTable
  job: JobTable
  job_issue: JobIssueTable
}

export interface SettingTable {
  key: string
  value: string
}

export interface FrameworkVersionTable {
  version: string
  /** JSON of domain/framework Framework. */
  definition: string
  created_at: string
  /** 1 for the one that scores are made with. */
  current: number
}

export interface RegionSetTable {
  id: Generated<number>
  name: string
  /** Stated order; the lowest is the default set. */
  position: number
  /** The import that first named it: a swept import takes its names along. */
  import_id: number
}

export interface RegionTable {
  id: Generated<number>
  region_set_id: number
  name: string
  import_id: number
}

/** Where an answer or an agreement belongs: an area (code), or a region named directly (region_id). One of the two. */
export interface PlaceTable {
  id: Generated<number>
  area_code: string | null
  region_id: number | null
  name: string | null
  import_id: number
}

export interface OrganisationTable {
  id: Generated<number>
  /** Lower case, spaces folded: what makes two spellings one organisation. */
  name_key: string
  name: string
  import_id: number
}

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

export interface MembershipTable {
  import_id: number
  row_number: number
  region_id: number
  place_id: number
  valid_from: number | null
  valid_to: number | null
}

/** One respondent's answers. Primary key (import_id, row_number). */
export interface ResponseTable {
  import_id: number
  row_number: number
  /** 64-bit keyed hash of the respondent id, as two signed 32-bit halves; null without an id. */
  respondent_high: number | null
  respondent_low: number | null
  /** Seconds since 1970-01-01 in civil time; null where only the import's period is known. */
  completed_at: number | null
  quarter: string
  place_id: number
  stakeholder_group: string
  organisation_id: number | null
  weight: number
  /** One byte per item in framework order: 0 blank, 255 "weet niet", else answer − min + 1. */
  answers: Uint8Array
  /** 0 where a newer response of the same respondent × place × quarter counts instead. */
  counts: number
}

export interface ResponseCommentTable {
  import_id: number
  row_number: number
  comment: string
}

/** Sums of one import × quarter segment × place × group (× organisation): see domain/sums/layout. */
export interface SumRowTable {
  import_id: number
  quarter: string
  /** First day of the segment; null for responses without a day. */
  segment: number | null
  place_id: number
  stakeholder_group: string
  /** null: the respondents who are their own cluster (OWN_LAYOUT); else ORGANISATION_LAYOUT. */
  organisation_id: number | null
  /** Little-endian float64s. */
  sums: Uint8Array
}

/**
 * Responses with a respondent id, in the order of its hash: see domain/sums/respondent-run. Key
 * (import_id, quarter, position).
 */
export interface RespondentRunTable {
  import_id: number
  quarter: string
  position: number
  responses: number
  /** JSON list of codes, in the order of their numbers in the run. */
  stakeholder_groups: string
  content: Uint8Array
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
}

export interface StakeholderTable {
  import_id: number
  row_number: number
  region_id: number
  period: string
  stakeholder_group: string
  organisation: string | null
  interest: number | null
  influence: number | null
  position: string | null
  invited: number | null
  weight: number | null
}

/** Stored scores, full precision: what domain/scoring gives. Key (region_id, period, dimension). */
export interface ScoreTable {
  region_id: number
  /** `2026-Q3`; where period_kind is `year`, `2026`. */
  period: string
  period_kind: PeriodKind
  dimension: string
  framework_version: string
  score: number | null
  se: number | null
  ci_low: number | null
  ci_high: number | null
  df: number | null
  n: number
  effective_n: number | null
  respondents: number
  coverage: number | null
  survey_score: number | null
  record_score: number | null
  record_known_share: number | null
  record_weight: number | null
  agreements: number
  status: string
  /** Index row only. */
  arithmetic_mean: number | null
  weakest: string | null
}

/** A group's part of a survey score. Key (region_id, period, dimension, stakeholder_group); dimension may be `cooperation`. */
export interface ScoreGroupTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  period_kind: PeriodKind
  dimension: string
  stakeholder_group: string
  expected_weight: number
  weight: number
  n: number
  clusters: number
  mean: number | null
  sum_weights: number
  sum_squared_weights: number
  maximum_weight: number
  variance: number
  /** 1 where the standard error rests on it. */
  is_reference: number
}

export interface AccountTable {
  id: Generated<number>
  /** Lower case. */
  email: string
  name: string
  role: Role
  /** argon2id; null until an invitation is taken up. */
  password_hash: string | null
  disabled_at: string | null
  created_at: string
}

export interface SessionTable {
  /** Hex SHA-256 of the token in the cookie. */
  token_hash: string
  account_id: number
  created_at: string
  /** Written at most every five minutes. */
  last_seen_at: string
}

/** A link with which somebody sets a password, once. */
export interface InvitationTable {
  token_hash: string
  account_id: number
  expires_at: string
}

/** Attempts to log in since the last good one, for an e-mail address or a network address. */
export interface LoginAttemptTable {
  /** Hash: addresses themselves are not kept. */
  key: string
  attempts: number
  last_at: string
}

/** A token with which a program reads scores. */
export interface ApiTokenTable {
  id: Generated<number>
  name: string
  role: TokenRole
  /** Hex SHA-256 of the token. */
  token_hash: string
  /** Account of who made it. */
  created_by: number
  created_at: string
  /** Day, in UTC: the last one on which it works. */
  last_day: number
  last_used_on: number | null
  revoked_at: string | null
}

export interface AuditLogTable {
  id: Generated<number>
  at: string
  /** null: not logged in, or the command line. */
  account_id: number | null
  action: string
  subject: string | null
  outcome: string
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

/** A respondent who was erased. Key (respondent_high, respondent_low), as in ResponseTable. */
export interface ErasureTable {
  respondent_high: number
  respondent_low: number
  erased_at: string
}

/** Differences between scores with their tests. Key (region_id, period, dimension, against). */
export interface ScoreDifferenceTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  dimension: string
  /** One of AGAINST, but for a chosen quarter; a year has `previous_year` only. */
  against: string
  /** null where not comparable: then `reasons` says why. */
  difference: number | null
  /** Both scores at the weights that they are compared with; null where not comparable. */
  later: number | null
  earlier: number | null
  /** 1 where those are not the weights of both scores on show. */
  constant_weights: number | null
  /** 1 where the surveys are compared without the records. */
  survey_only: number | null
  se: number | null
  df: number | null
  /** Raw two-sided p. */
  p: number | null
  /** JSON list. */
  reasons: string | null
  /** Why a line from that period breaks (BREAK_REASONS). */
  line_break: string | null
}

/** A block of the release ledger (domain/disclosure/ledger): all that was ever shown of a scale and year. */
export interface ReleaseBlockTable {
  /** blockName */
  name: string
  /** Number of the edition in which it was last changed. */
  edition: number
  /** What makes person scores of the scale: with another rule the block's atoms mean something else. */
  rule: string
  /** JSON, atoms without what can be told from the rest. */
  content: string
  /** Code of what kept the last edition from being audited; null where nothing did. */
  trouble: string | null
}

/** What tells the answers of a place and quarter apart, in order. Key (quarter, place_id, position). */
export interface PlaceEventTable {
  quarter: string
  place_id: number
  position: number
  /** placeEventText */
  event: string
}

/** What is on show. Key (region_id, period, dimension, stakeholder_group). */
export interface ReleasedScoreTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  period_kind: PeriodKind
  /** A form or `index`. */
  dimension: string
  /** Empty for the score over all groups. */
  stakeholder_group: string
  state: 'shown' | 'old' | 'hidden'
  /** Number of the edition that the figures are of. */
  edition: number
  /** JSON of the figures in full precision; nothing of persons where hidden. */
  content: string
}
