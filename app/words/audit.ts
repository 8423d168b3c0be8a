import type { AuditAction, AuditOutcome } from '#app/domain/people/audit'
import { bilingual, type Language } from './language'

const DUTCH = {
  actions: {
    log_in: 'inloggen',
    log_out: 'uitloggen',
    access: 'toegang',
    set_up: 'inrichten',
    account_invited: 'account uitgenodigd',
    account_reset: 'nieuwe link voor account',
    account_added: 'account toegevoegd',
    role_changed: 'rol gewijzigd',
    account_disabled: 'account uitgeschakeld',
    account_enabled: 'account ingeschakeld',
    invitation_accepted: 'wachtwoord gekozen met link',
    password_changed: 'wachtwoord gewijzigd',
    api_token_created: 'token gemaakt',
    api_token_revoked: 'token ingetrokken',
    upload: 'bestand aangeboden',
    upload_cancelled: 'inlezen afgebroken',
    import: 'import',
    import_undone: 'import teruggedraaid',
    import_redone: 'import weer toegepast',
    source_remembered: 'bron onthouden',
    source_changed: 'bron verbeterd',
    source_deleted: 'bron vergeten',
    framework_changed: 'raamwerk ingevoerd',
    export: 'export',
    erasure: 'gegevens gewist',
    ledger_gap_closed: 'verklaard dat niets anders getoond is',
    publish: 'kwartaal gepubliceerd',
    edition_prepared: 'kwartaal klaargezet',
    release_planned: 'publicatie gepland',
    mail: 'e-mail bezorgd',
    remark_added: 'opmerking geplaatst',
    remark_changed: 'opmerking gewijzigd',
    remark_deleted: 'opmerking verwijderd',
    reflection_opened: 'reflectiesessie geopend',
    keeping_changed: 'bewaartermijn gewijzigd',
    answers_forgotten: 'losse antwoorden verwijderd, tot en met',
    meeting_note_changed: 'aantekening gewijzigd',
    meeting_note_struck: 'aantekening geschrapt',
    minutes_fixed: 'verslag vastgesteld',
  },
  outcomes: {
    done: 'gedaan',
    refused: 'geweigerd',
    failed: 'mislukt',
    locked: 'geweigerd, met wachttijd',
  },
  rights: {
    view_scores: 'scores zien',
    export_scores: 'scores exporteren',
    view_imports: 'imports zien',
    import_data: 'gegevens importeren',
    undo_import: 'import terugdraaien',
    change_sources: 'bronnen verbeteren',
    view_framework: 'raamwerk zien',
    change_framework: 'raamwerk wijzigen',
    manage_people: 'mensen beheren',
    read_audit_log: 'logboek lezen',
    manage_api_tokens: 'tokens beheren',
    manage_keeping: 'bewaartermijnen',
    manage_own_account: 'eigen account',
  },
  page: {
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
}

const ENGLISH: typeof DUTCH = {
  actions: {
    log_in: 'log in',
    log_out: 'log out',
    access: 'access',
    set_up: 'set-up',
    account_invited: 'account invited',
    account_reset: 'new link for account',
    account_added: 'account added',
    role_changed: 'role changed',
    account_disabled: 'account disabled',
    account_enabled: 'account enabled',
    invitation_accepted: 'password chosen by link',
    password_changed: 'password changed',
    api_token_created: 'token made',
    api_token_revoked: 'token revoked',
    upload: 'file handed in',
    upload_cancelled: 'reading cancelled',
    import: 'import',
    import_undone: 'import undone',
    import_redone: 'import redone',
    source_remembered: 'source remembered',
    source_changed: 'source corrected',
    source_deleted: 'source forgotten',
    framework_changed: 'framework put in force',
    export: 'export',
    erasure: 'data erased',
    ledger_gap_closed: 'stated that nothing else was shown',
    publish: 'quarter published',
    edition_prepared: 'quarter prepared',
    release_planned: 'publication planned',
    mail: 'e-mail delivered',
    remark_added: 'remark added',
    remark_changed: 'remark changed',
    remark_deleted: 'remark deleted',
    reflection_opened: 'reflection session opened',
    keeping_changed: 'how long is kept changed',
    answers_forgotten: 'single answers removed, up to',
    meeting_note_changed: 'note of a meeting changed',
    meeting_note_struck: 'note of a meeting struck out',
    minutes_fixed: 'minutes fixed',
  },
  outcomes: {
    done: 'done',
    refused: 'refused',
    failed: 'failed',
    locked: 'refused, with a pause',
  },
  rights: {
    view_scores: 'see scores',
    export_scores: 'export scores',
    view_imports: 'see imports',
    import_data: 'import data',
    undo_import: 'undo an import',
    change_sources: 'correct sources',
    view_framework: 'see the framework',
    change_framework: 'change the framework',
    manage_people: 'manage people',
    read_audit_log: 'read the audit log',
    manage_api_tokens: 'manage tokens',
    manage_keeping: 'how long is kept',
    manage_own_account: 'own account',
  },
  page: {
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

const wordsIn = bilingual(DUTCH, ENGLISH)

export function auditActionName(action: AuditAction, language: Language): string {
  return wordsIn(language).actions[action]
}

export function auditOutcomeName(outcome: AuditOutcome, language: Language): string {
  return wordsIn(language).outcomes[outcome]
}

/** What a line is about: `import:3` as `import 3`, a right by its name, anything else as it stands. */
export function auditSubjectText(subject: string | null, language: Language): string {
  if (subject === null) return ''
  const right = Object.entries(wordsIn(language).rights).find(([code]) => code === subject)
  return right?.[1] ?? subject.replace(/^(\w+):(\d+)$/, '$1 $2')
}

export function auditWords(language: Language) {
  return wordsIn(language).page
}
