import type { FrameworkPart } from './changes'
import type { FrameworkIssue } from './framework-issue'

/** What a framework would change: never to what, as a figure may still be withheld. */
export interface FrameworkEffect {
  readonly version: string
  readonly parts: readonly FrameworkPart[]
  /** How many scores move: in all, of how many regions, in how many periods, and by form or index. */
  readonly moved: {
    readonly scores: number
    readonly regions: number
    readonly periods: number
    readonly byForm: readonly (readonly [form: string, scores: number])[]
  }
}

/** Why a framework cannot be taken in hand. */
export type UnfitFramework =
  | { readonly kind: 'none' }
  | { readonly kind: 'too_large'; readonly megabytes: number }
  | { readonly kind: 'unfit'; readonly issues: readonly FrameworkIssue[] }
