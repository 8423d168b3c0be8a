import type { ExportValue } from '../export/score-columns'
import type { Bilingual } from '../framework/framework'
import type { LoopColumn } from '../ingest/columns/columns'
import type { EditionImport } from './edition'

/** What of a score is compared, in this order. */
export const COMPARED = ['score', 'ci_low', 'ci_high', 'n', 'status', 'change'] as const
export type ComparedColumn = (typeof COMPARED)[number]

/** A figure that one edition tells in another way than an earlier one; null: not told. */
export interface FigureDifference {
  readonly kind: 'figure'
  readonly region: string
  readonly period: string
  readonly dimension: string
  /** Of a stakeholder group its name; null of the region itself. */
  readonly group: Bilingual | null
  readonly column: ComparedColumn
  readonly before: ExportValue
  readonly after: ExportValue
}

/** A sentence that is gone, is new, or stands in the place of another. */
export interface TextDifference {
  readonly kind: 'text'
  /** null: on the cover. */
  readonly region: string | null
  readonly before: string | null
  readonly after: string | null
}

/** An expectation that came, went, or stands otherwise; texts as in its file, '' where nothing is said. */
export interface LoopDifference {
  readonly kind: 'loop'
  readonly region: string
  /** What was heard; of a decision in a meeting what was decided, as several may answer one finding. */
  readonly name: string
  /** `there`: all of it came or went. */
  readonly column: LoopColumn | 'status' | 'there'
  readonly before: string
  readonly after: string
}

/** What the figures are made with. */
export interface BasisDifference {
  readonly kind: 'basis'
  readonly what: 'method' | 'framework' | 'product'
  readonly before: string
  readonly after: string
}

/** A file that figures rest on, or no longer. */
export interface ImportDifference {
  readonly kind: 'import'
  readonly file: EditionImport
  readonly came: boolean
}

export interface SignOffDifference {
  readonly kind: 'sign_off'
  readonly what: 'name' | 'role' | 'note'
  readonly before: string | null
  readonly after: string | null
}

export type EditionDifference =
  | FigureDifference
  | TextDifference
  | LoopDifference
  | BasisDifference
  | ImportDifference
  | SignOffDifference

/** In the order in which they are told. */
export const DIFFERENCE_KINDS = [
  ...(['figure', 'text', 'loop', 'basis', 'import', 'sign_off'] as const),
]

/** What an edition says in sentences, of its cover and of each region. */
export interface EditionTexts {
  readonly region: string | null
  readonly texts: readonly string[]
}
