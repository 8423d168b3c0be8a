import type {
  AccountTable,
  AccountRoleTable,
  SessionTable,
  InvitationTable,
  LoginAttemptTable,
  ApiTokenTable,
  AuditLogTable,
} from './schema/people'
import type {
  RegionSetTable,
  RegionTable,
  PlaceTable,
  OrganisationTable,
  MembershipTable,
  StakeholderTable,
  WaveTable,
  AreaBoundaryTable,
} from './schema/places'
import type {
  ImportTable,
  ImportIssueTable,
  ImportSourceTable,
  AgreementReportTable,
  ChoiceStepTable,
  LoopTable,
  JobTable,
  JobIssueTable,
} from './schema/imports'
import type {
  ResponseTable,
  ResponseCommentTable,
  SumRowTable,
  RespondentRunTable,
  ErasureTable,
} from './schema/responses'
import type {
  GroupOverlapTable,
  ScoreTable,
  ScoreGroupTable,
  ScoreDifferenceTable,
} from './schema/scores'
import type {
  ReleaseBlockTable,
  PlaceEventTable,
  ReleasedItemsTable,
  ReleasedQualityTable,
  ReleasedScoreTable,
} from './schema/releases'
import type {
  EditionTable,
  EditionPreparationTable,
  EditionPreviewTable,
  EditionReadingTable,
  ReleasePlanTable,
} from './schema/editions'
import type {
  BottleneckTable,
  CooperationEntryTable,
  MirrorLinkTable,
  MirrorRoundTable,
} from './schema/cooperation'
import type {
  MeetingMinutesTable,
  MeetingNoteChangeTable,
  MeetingNoteTable,
} from './schema/meetings'
import type { MailRegionTable, MailTable, MailWishTable } from './schema/mails'
import type {
  ReflectionAnswerTable,
  ReflectionQuestionTable,
  ReflectionSessionTable,
} from './schema/reflections'
import type { RemarkPersonTable, RemarkTable } from './schema/remarks'

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
  import_source: ImportSourceTable
  membership: MembershipTable
  response: ResponseTable
  response_comment: ResponseCommentTable
  sum_row: SumRowTable
  respondent_run: RespondentRunTable
  agreement_report: AgreementReportTable
  loop: LoopTable
  choice_step: ChoiceStepTable
  cooperation_entry: CooperationEntryTable
  bottleneck: BottleneckTable
  mirror_round: MirrorRoundTable
  mirror_link: MirrorLinkTable
  stakeholder: StakeholderTable
  wave: WaveTable
  area_boundary: AreaBoundaryTable
  score: ScoreTable
  score_group: ScoreGroupTable
  score_difference: ScoreDifferenceTable
  group_overlap: GroupOverlapTable
  release_block: ReleaseBlockTable
  place_event: PlaceEventTable
  released_score: ReleasedScoreTable
  released_items: ReleasedItemsTable
  released_quality: ReleasedQualityTable
  account: AccountTable
  account_role: AccountRoleTable
  session: SessionTable
  invitation: InvitationTable
  login_attempt: LoginAttemptTable
  audit_log: AuditLogTable
  api_token: ApiTokenTable
  erasure: ErasureTable
  job: JobTable
  job_issue: JobIssueTable
  edition: EditionTable
  edition_preparation: EditionPreparationTable
  edition_preview: EditionPreviewTable
  edition_reading: EditionReadingTable
  release_plan: ReleasePlanTable
  meeting_note: MeetingNoteTable
  meeting_note_change: MeetingNoteChangeTable
  meeting_minutes: MeetingMinutesTable
  mail_wish: MailWishTable
  mail_region: MailRegionTable
  mail: MailTable
  remark: RemarkTable
  remark_person: RemarkPersonTable
  reflection_session: ReflectionSessionTable
  reflection_question: ReflectionQuestionTable
  reflection_answer: ReflectionAnswerTable
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
