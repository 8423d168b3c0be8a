import type { Role } from '#app/domain/people/role'

const EVERYBODY: readonly Role[] = ['administrator', 'analyst', 'manager', 'board']
const DATA: readonly Role[] = ['administrator', 'analyst']
const WORKERS: readonly Role[] = ['administrator', 'analyst', 'manager']
/** An administrator sees it all, and leaves what is said of regions to others. */
const EDITORS: readonly Role[] = ['analyst', 'manager']
const OFFICE: readonly Role[] = ['administrator']
const ANALYSTS: readonly Role[] = ['analyst']
const MANAGERS: readonly Role[] = ['manager']
const BOARD: readonly Role[] = ['board']

/** Who may do what: the one place where it is decided. */
const ALLOWED = {
  /** The figures as they are now. The board sees what is published. */
  view_scores: WORKERS,
  export_scores: WORKERS,
  /** What is published: pages, files and, for programs, scores. */
  view_editions: EVERYBODY,
  export_editions: EVERYBODY,
  /** Notes and decisions while an edition is discussed; decisions go to the follow-up. */
  take_part_in_meeting: [...BOARD, ...MANAGERS],
  /** The chair's: mends what others wrote down, and fixes the minutes. */
  fix_minutes: MANAGERS,
  /** What would be published, what is in its way, and when it is planned. */
  view_publishing: WORKERS,
  /** An analyst offers a quarter's figures to be signed off … */
  prepare_edition: ANALYSTS,
  /** … and a manager answers for them. */
  publish_edition: MANAGERS,
  plan_releases: [...ANALYSTS, ...MANAGERS],
  /** What people wrote, word for word: never in what the board sees. */
  view_comments: WORKERS,
  /** Remarks to colleagues about a region; the board reads them beside what is published. */
  write_remarks: WORKERS,
  /** The board sees agreements in what is published. */
  view_agreements: WORKERS,
  /** The file that can be imported again: it says whose hands each is in. */
  export_agreements: DATA,
  /** By hand, with a history. */
  correct_agreements: ANALYSTS,
  /** Facts about organisations, without live scores. */
  view_followup: EVERYBODY,
  view_decisions: EVERYBODY,
  edit_followup: EDITORS,
  view_cooperation: EVERYBODY,
  edit_cooperation: EDITORS,
  edit_decisions: EDITORS,
  /** Who has an interest, and who was heard; live scores beside it go by `view_scores`. */
  view_stakeholders: EVERYBODY,
  edit_stakeholders: EDITORS,
  /** What answering does to a score that is not published. */
  view_followup_effect: WORKERS,
  /** The history of imports and what was wrong in them: cells of files, so not for all. */
  view_imports: DATA,
  import_data: ANALYSTS,
  undo_import: ANALYSTS,
  /** How files of a source are read. */
  change_sources: DATA,
  /** What is asked and how it counts. */
  view_framework: DATA,
  change_framework: DATA,
  manage_people: OFFICE,
  read_audit_log: OFFICE,
  /** Tokens with which programs read scores. */
  manage_api_tokens: OFFICE,
  /** How long answers of single persons and their files stay. */
  manage_keeping: OFFICE,
  manage_own_account: EVERYBODY,
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** Something that not everybody may do. */
export type Action = keyof typeof ALLOWED

/**
 * Whether somebody may do something: whoever has several roles may do what any of them may.
 * Used on the server only: a page that hides a button guards nothing.
 */
export function may(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = ALLOWED[action]
  return roles.some((role) => allowed.includes(role))
}
