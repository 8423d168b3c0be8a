export interface ColumnDefinition<Name extends string> {
  readonly name: Name
  /** Besides `name`; case, accents, spaces, underscores and punctuation do not count. */
  readonly synonyms: readonly string[]
  /** Headings that may mean something else: they are taken where no other column is it. */
  readonly also?: readonly string[]
  /** Of several the first is taken, and the others are told: nothing hangs on which. */
  readonly mayRepeat?: true
  /** How a question begins that asks for it, in small letters: taken where one alone does. */
  readonly asked?: RegExp
  /** Beside these columns no question is taken for it: they tell it already. */
  readonly toldBy?: readonly string[]
}

/** Of a region: the set is needed where more than one has a region of that name. */
export const REGION_NAMED = [
  { name: 'region_set', synonyms: ['regioset', 'regio_indeling', 'indeling'] },
  { name: 'region', synonyms: ['regio'] },
] as const satisfies readonly ColumnDefinition<string>[]

/** Of a region, or of one area. */
export const PLACE_NAMED = [
  ...REGION_NAMED,
  { name: 'area_code', synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'] },
] as const satisfies readonly ColumnDefinition<string>[]
