export type ImportRefusalCode =
  /** The very same file is in already. params: importId, fileName */
  | 'file_already_imported'
  /** --region-set names a set that is not there. params: regionSet */
  | 'region_set_unknown'
  /** --wave names a wave that is not there. params: wave, alternatives */
  | 'wave_unknown'
  /** --strict and at least one row was rejected. params: rejected, rows */
  | 'strict_rejected'
  /** Cancelled by a person. */
  | 'import_cancelled'
  /** No import with this number. params: importId */
  | 'import_unknown'
  /** Of a year of which single answers are not kept. params: year, closed */
  | 'answers_gone'
  /** It is not in the state to be taken back, or to be put back. params: importId */
  | 'import_not_active'
  | 'import_not_undone'

/** Why an import is not made, or not taken back; the sentence is made in words/. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'

  constructor(
    readonly code: ImportRefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    /** Rows that were rejected on the way: `--strict` shows them. */
    readonly issues: readonly unknown[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`)
  }
}
