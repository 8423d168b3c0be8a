import type { AuditAction, AuditOutcome } from '#app/domain/people/audit'
import type { Language } from './language'

const ACTIONS: Readonly<Record<AuditAction, Readonly<Record<Language, string>>>> = {
  log_in: { nl: 'inloggen', en: 'log in' },
  log_out: { nl: 'uitloggen', en: 'log out' },
  access: { nl: 'toegang', en: 'access' },
  set_up: { nl: 'inrichten', en: 'set-up' },
  account_invited: { nl: 'account uitgenodigd', en: 'account invited' },
  account_reset: { nl: 'nieuwe link voor account', en: 'new link for account' },
  account_added: { nl: 'account toegevoegd', en: 'account added' },
  role_changed: { nl: 'rol gewijzigd', en: 'role changed' },
  account_disabled: { nl: 'account uitgeschakeld', en: 'account disabled' },
  account_enabled: { nl: 'account ingeschakeld', en: 'account enabled' },
  invitation_accepted: { nl: 'wachtwoord gekozen met link', en: 'password chosen by link' },
  password_changed: { nl: 'wachtwoord gewijzigd', en: 'password changed' },
  api_token_created: { nl: 'token gemaakt', en: 'token made' },
  api_token_revoked: { nl: 'token ingetrokken', en: 'token revoked' },
  upload: { nl: 'bestand aangeboden', en: 'file handed in' },
  upload_cancelled: { nl: 'inlezen afgebroken', en: 'reading cancelled' },
  import: { nl: 'import', en: 'import' },
  import_undone: { nl: 'import teruggedraaid', en: 'import undone' },
  import_redone: { nl: 'import weer toegepast', en: 'import redone' },
  export: { nl: 'export', en: 'export' },
  erasure: { nl: 'gegevens gewist', en: 'data erased' },
  ledger_gap_closed: {
    nl: 'verklaard dat niets anders getoond is',
    en: 'stated that nothing else was shown',
  },
}

const OUTCOMES: Readonly<Record<AuditOutcome, Readonly<Record<Language, string>>>> = {
  done: { nl: 'gedaan', en: 'done' },
  refused: { nl: 'geweigerd', en: 'refused' },
  failed: { nl: 'mislukt', en: 'failed' },
  locked: { nl: 'geweigerd, met wachttijd', en: 'refused, with a pause' },
}

export function auditActionName(action: AuditAction, language: Language): string {
  return ACTIONS[action][language]
}

export function auditOutcomeName(outcome: AuditOutcome, language: Language): string {
  return OUTCOMES[outcome][language]
}

const RIGHTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    view_scores: 'scores zien',
    export_scores: 'scores exporteren',
    view_imports: 'imports zien',
    import_data: 'gegevens importeren',
    undo_import: 'import terugdraaien',
    manage_people: 'mensen beheren',
    read_audit_log: 'logboek lezen',
    manage_api_tokens: 'tokens beheren',
    manage_own_account: 'eigen account',
  },
  en: {
    view_scores: 'see scores',
    export_scores: 'export scores',
    view_imports: 'see imports',
    import_data: 'import data',
    undo_import: 'undo an import',
    manage_people: 'manage people',
    read_audit_log: 'read the audit log',
    manage_api_tokens: 'manage tokens',
    manage_own_account: 'own account',
  },
}

/** What a line is about: `import:3` as `import 3`, a right by its name, anything else as it stands. */
export function auditSubjectText(subject: string | null, language: Language): string {
  if (subject === null) return ''
  return RIGHTS[language][subject] ?? subject.replace(/^(\w+):(\d+)$/, '$1 $2')
}

/** What the page with the audit log says. */
export interface AuditWords {
  readonly intro: string
  readonly when: string
  readonly who: string
  readonly nobody: string
  readonly action: string
  readonly subject: string
  readonly outcome: string
  readonly older: string
  readonly newest: string
}

const WORDS: Readonly<Record<Language, AuditWords>> = {
  nl: {
    intro:
      'Wie wat deed, nieuwste eerst. Antwoorden, wachtwoorden en codes staan hier nooit in. Wie niet was ingelogd, of de opdrachtregel gebruikte, heeft een streepje.',
    when: 'Wanneer',
    who: 'Wie',
    nobody: '–',
    action: 'Wat',
    subject: 'Waarover',
    outcome: 'Uitkomst',
    older: 'Ouder',
    newest: 'Naar de nieuwste',
  },
  en: {
    intro:
      'Who did what, newest first. Answers, passwords and codes never stand here. Whoever was not logged in, or used the command line, has a dash.',
    when: 'When',
    who: 'Who',
    nobody: '–',
    action: 'What',
    subject: 'About',
    outcome: 'Outcome',
    older: 'Older',
    newest: 'To the newest',
  },
}

export function auditWords(language: Language): AuditWords {
  return WORDS[language]
}
