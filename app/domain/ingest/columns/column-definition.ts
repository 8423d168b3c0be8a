export interface ColumnDefinition<Name extends string> {
  readonly name: Name
  /** Besides `name`; case, accents, spaces, underscores and punctuation do not count. */
  readonly synonyms: readonly string[]
  /** Headings that may mean something else: they are taken where no other column is it. */
  readonly also?: readonly string[]
}
