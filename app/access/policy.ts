import type { Role } from '#app/domain/people/role'

const EVERYBODY: readonly Role[] = ['administrator', 'analyst', 'manager', 'board']
const DATA: readonly Role[] = ['administrator', 'analyst']
const WORKERS: readonly Role[] = ['administrator', 'analyst', 'manager']
/** An administrator sees it all, and leaves what is said of regions to others. */
const EDITORS: readonly Role[] = ['analyst', 'manager']
const OFFICE: readonly Role[] = ['administrator']

/** Who may do what: the one place where it is decided. */
const ALLOWED = {
  view_scores: EVERYBODY,
  export_scores: EVERYBODY,
  /** What people wrote, word for word: never in what the board sees. */
  view_comments: WORKERS,
  /** The board sees agreements in what is published. */
  view_agreements: WORKERS,
  /** The file that can be imported again: it says whose hands each is in. */
  export_agreements: DATA,
  /** Facts about organisations, without live scores. */
  view_followup: EVERYBODY,
  edit_followup: EDITORS,
  /** What answering does to a score that is not published. */
  view_followup_effect: WORKERS,
  /** The history of imports and what was wrong in them: cells of files, so not for all. */
  view_imports: DATA,
  import_data: DATA,
  undo_import: DATA,
  /** What is asked and how it counts. */
  view_framework: DATA,
  change_framework: DATA,
  manage_people: OFFICE,
  read_audit_log: OFFICE,
  /** Tokens with which programs read scores. */
  manage_api_tokens: OFFICE,
  manage_own_account: EVERYBODY,
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** Something that not everybody may do. */
export type Action = keyof typeof ALLOWED

/** Whether a role may do something. Used on the server only: a page that hides a button guards nothing. */
export function may(role: Role, action: Action): boolean {
  return ALLOWED[action].includes(role)
}
