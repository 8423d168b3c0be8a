export type KeepRefusalCode =
  /** Nobody with this id has answered, or they were erased already. */
  | 'respondent_unknown'
  /** PostgreSQL has programs of its own for these. params: file */
  | 'backup_by_postgres'
  | 'restore_by_postgres'
  /** The database itself cannot be put in its own place. params: file */
  | 'restore_of_itself'

/** Why something is not kept, put back or erased; the sentence is made in words/. */
export class KeepRefused extends Error {
  override readonly name = 'KeepRefused'

  constructor(
    readonly code: KeepRefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`)
  }
}
