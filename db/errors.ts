import type { Trouble } from './trouble'

/** Why the database refuses; the sentence for people is made in words/. */
export type DatabaseErrorCode =
  | Trouble
  /** DATABASE_URL is neither `file:…` nor `postgres://…`. */
  | 'database_url_invalid'
  /** A file that should be there (reading only) is not. params: file */
  | 'database_missing'
  /** The file is something else than a SQLite database. params: file */
  | 'database_not_sqlite'
  /** The file or its folder cannot be opened or made. params: file, reason */
  | 'database_not_opened'
  /** The schema was made by a newer program. params: migration, the first one unknown here */
  | 'schema_newer'
  /** The copy before a migration failed, so nothing was migrated. params: file, reason */
  | 'backup_failed'
  /** A backup is never written over another file. params: file */
  | 'backup_exists'
  /** A backup cannot be written there: it is a file of the database itself. params: file */
  | 'backup_onto_database'
  /** Making or checking a backup failed; nothing is left of it. params: file, reason */
  | 'backup_not_made'
  /** A file to be restored is damaged. params: file, reason */
  | 'backup_damaged'
  /** A SQLite database, but not one of this program. params: file */
  | 'backup_not_ours'
  /** Another process, such as the server, has the database open. params: file */
  | 'database_in_use'
  /** Another server serves this file already. params: file, pid, since; a question mark where unknown */
  | 'server_running'
  /** Somebody else is importing at this moment. */
  | 'import_running'
  /** An import is not in the state that a change of state starts from. params: importId, expected */
  | 'import_state_conflict'
  /** A framework version that exists has another definition: versions are never changed. params: version */
  | 'framework_changed'

/** A refusal that a person will read: a code, and what the sentence needs. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'

  constructor(
    readonly code: DatabaseErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options)
  }
}
