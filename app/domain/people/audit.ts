/** What the audit log tells of. */
export const AUDIT_ACTIONS = [
  'log_in',
  'log_out',
  'access',
  'set_up',
  'account_invited',
  'account_reset',
  'account_added',
  'role_changed',
  'account_disabled',
  'account_enabled',
  'invitation_accepted',
  'password_changed',
  'api_token_created',
  'api_token_revoked',
  'upload',
  'upload_cancelled',
  'import',
  'import_undone',
  'import_redone',
  'source_remembered',
  'source_changed',
  'source_deleted',
  'framework_changed',
  'export',
  'erasure',
  'ledger_gap_closed',
  'publish',
  'edition_prepared',
  'release_planned',
  'mail',
  'remark_added',
  'remark_changed',
  'remark_deleted',
  'reflection_opened',
  'keeping_changed',
  'answers_forgotten',
  'meeting_note_changed',
  'meeting_note_struck',
  'minutes_fixed',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** `refused`: not allowed or not right; `locked`: refused, and the next attempt has to wait. */
export const AUDIT_OUTCOMES = ['done', 'refused', 'failed', 'locked'] as const
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number]

/** A line of the log. It never holds answers, passwords, tokens or a respondent's id. */
export interface AuditEntry {
  /** ISO moment in UTC. */
  readonly at: string
  /** Who did it; null for somebody not logged in and for the command line. */
  readonly accountId: number | null
  readonly action: AuditAction
  /** `account:12`, `api_token:4`, `import:3`, the name of a file or of a right; null where there is none. */
  readonly subject: string | null
  readonly outcome: AuditOutcome
}
