export type EditionRefusalCode =
  /** params: regionSet, alternatives */
  | 'edition_set_unknown'
  /** params: region, alternatives */
  | 'edition_region_unknown'
  /** No score of it may be shown; params: quarter, regionSet, alternatives */
  | 'edition_without_scores'
  /** params: quarter, lastDay */
  | 'edition_quarter_open'
  /** It is published already, and a revision says why; params: quarter, regionSet, edition */
  | 'edition_reason_needed'
  /**
   * An edition before it is not what was signed, and nobody said that they know; params: quarter, regionSet,
   * editions, differences
   */
  | 'edition_over_altered'
  /** The same where nothing tells what differs, as of one that is gone. */
  | 'edition_over_unsound'
  /** The first edition of a quarter cannot be a planned revision; params: quarter */
  | 'edition_nothing_to_revise'
  /** Somebody else published meanwhile; params: quarter, edition */
  | 'edition_taken'
  /** The data is not what was prepared any more; params: quarter */
  | 'edition_changed_since_prepared'
  /** No analyst has offered it to be signed off; params: quarter */
  | 'edition_not_prepared'
  /** A text is too long or none. */
  | 'edition_text_unfit'
  /** params: what */
  | 'edition_name_missing'
  /** params: quarter, regionSet, edition, alternatives */
  | 'edition_unknown'
  /** Of other quarters of the set there are editions; params: quarter, regionSet, alternatives */
  | 'edition_quarter_unpublished'
  /** Of no quarter of the set; params: quarter, regionSet */
  | 'edition_none'

/** A refusal as data: what a page needs to make its sentence. */
export interface EditionRefusal {
  readonly code: EditionRefusalCode
  readonly params: Readonly<Record<string, string | number>>
}

/** The refusal in an error, also in one that came from the writer thread; null for any other error. */
export function editionRefusalOf(error: unknown): EditionRefusal | null {
  if (!(error instanceof Error) || error.name !== 'EditionRefused') return null
  const { code, params } = error as Error & EditionRefusal
  return { code, params }
}

/** Why nothing is published; the sentence is made in words/. */
export class EditionRefused extends Error {
  override readonly name = 'EditionRefused'

  constructor(
    readonly code: EditionRefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`)
  }
}
