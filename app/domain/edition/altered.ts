/** What stands in the database is not what was hashed and signed: nothing of it is handed out. */
export class EditionAltered extends Error {
  override readonly name = 'EditionAltered'
  readonly code = 'edition_altered'

  constructor(what: string) {
    super(`not what was signed: ${what}`)
  }
}
