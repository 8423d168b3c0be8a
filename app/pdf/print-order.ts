import type { EditionContent } from '#app/domain/edition/edition'
import type { Language } from '#app/words/language'

/** What is made of an edition: the report, the page of one region, the note that goes with it, slides. */
export type Print = 'report' | 'region' | 'note' | 'slides'

/** All that a print needs; it crosses between threads. */
export interface PrintOrder {
  readonly print: Print
  readonly content: EditionContent
  /** Hex SHA-256 of the edition; null of a draft. */
  readonly hash: string | null
  /** That it was signed with, SPKI in base64; null of a draft. */
  readonly publicKey: string | null
  /** The region of which; null but for the page of one. */
  readonly region: string | null
  readonly language: Language
}

/** Makes the file, off the thread that answers pages. */
export type Printer = (order: PrintOrder) => Promise<Uint8Array<ArrayBuffer>>
