import type { JsonDifference } from './json-differences'

/**
 * What is wrong with an edition, or must be known of it.
 * - `unreadable`: no edition at all
 * - `other_hash`: the content is not what the hash was made of
 * - `other_signature`: the signature does not fit the content
 * - `other_key`: signed, but with another key than this installation's
 * - `other_head`: what the database lists it by is not what its content says
 * - `other_copy`: its two copies in the database are not the same
 * - `missing`: it was signed, as the list of the newest or a later edition tells, and is not there
 * - `replaced`: signed, but not what the list or the edition after it says was signed
 * - `other_list`: of no edition: the list of the newest is gone, or not what was signed
 * - `other_text`: the file names something twice, or holds more than an edition
 * - `other_than_here`: this installation published another content under the same number
 */
export type EditionFault =
  | 'unreadable'
  | 'other_hash'
  | 'other_signature'
  | 'other_key'
  | 'other_head'
  | 'other_copy'
  | 'missing'
  | 'replaced'
  | 'other_list'
  | 'other_text'
  | 'other_than_here'

/** Whether something is what was signed. */
export interface EditionVerdict {
  /** null where it cannot be read. */
  readonly regionSet: string | null
  readonly quarter: string | null
  readonly edition: number | null
  /** Hex, of the content as it is. */
  readonly sha256: string | null
  /** The key that a file was signed with, where this installation has none to compare it with. */
  readonly unknownKey: string | null
  readonly faults: readonly EditionFault[]
  /** From what was signed (`one`) to what is there (`other`); empty where the signed content is not known. */
  readonly differences: readonly JsonDifference[]
}
