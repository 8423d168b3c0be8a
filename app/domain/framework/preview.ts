import type { FrameworkPart } from './changes'
import type { FrameworkIssue } from './framework-issue'

/** What a framework would change: never to what, as a figure may still be withheld. */
export interface FrameworkPreview {
  readonly version: string
  readonly parts: readonly FrameworkPart[]
  /** How many scores move: in all, of how many regions, in how many periods, and by form or index. */
  readonly moved: {
    readonly scores: number
    readonly regions: number
    readonly periods: number
    readonly byForm: readonly (readonly [form: string, scores: number])[]
  }
  /** The framework itself, to be sent again by who decides on it. */
  readonly text: string
}

/** Why a framework cannot be taken that can be read. */
interface FrameworkRefusal {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What came of a framework that was handed in: `taken` where it is in force now. */
export type FrameworkAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'unfit'; readonly issues: readonly FrameworkIssue[] }
  | { readonly kind: 'refused'; readonly failure: FrameworkRefusal }
  | { readonly kind: 'tried'; readonly preview: FrameworkPreview }
  | { readonly kind: 'taken' }
