import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'
import type { Dimension } from '../framework/framework'
import type { Statement } from './statements'

/** Forms of one region that are not shown for one reason. */
export interface Gap {
  readonly region: string
  readonly forms: readonly Dimension[]
}

interface Extreme {
  readonly region: string
  readonly score: NonNullable<ReleasedMean>
}

/** What the matrix says, as keys and values; the sentences are in words/. */
export type OverviewFinding =
  | { readonly key: 'statement'; readonly values: Statement }
  | {
      /** Tests were made and nothing survived. */
      readonly key: 'steady'
      readonly values: Readonly<Record<string, never>>
    }
  | { readonly key: 'no_scores'; readonly values: { readonly quarter: Quarter | null } }
  | {
      readonly key: 'nothing_shown'
      readonly values: { readonly quarter: Quarter; readonly regions: number }
    }
  | {
      readonly key: 'scores_shown'
      readonly values: { readonly quarter: Quarter; readonly regions: number }
    }
  | {
      /** Of no region it is the weakest form. */
      readonly key: 'none_weakest'
      readonly values: { readonly form: Dimension }
    }
  | {
      /** Forms that are the weakest one of `count` regions each, out of `regions` that compare. */
      readonly key: 'weakest_form'
      readonly values: {
        readonly forms: readonly Dimension[]
        readonly count: number
        readonly regions: number
        /** Set where only one region compares. */
        readonly region: string | null
      }
    }
  | {
      readonly key: 'lowest_score'
      readonly values: Extreme & {
        readonly form: Dimension
        readonly ciLow: number | null
        readonly ciHigh: number | null
        /** Other scores that are equally low. */
        readonly ties: number
        readonly weakBelow: number
        /** Whether the interval of a score that is weak reaches above the bound of weak. */
        readonly place: 'across' | 'other'
      }
    }
  | {
      readonly key: 'index_range'
      readonly values: {
        readonly lowest: Extreme
        readonly highest: Extreme
        /** null where one of the two has no interval. */
        readonly overlap: boolean | null
      }
    }
  | { readonly key: 'index_missing'; readonly values: { readonly regions: number } }
  | {
      readonly key: 'not_shown'
      readonly values: {
        readonly suppressed: readonly Gap[]
        readonly insufficient: readonly Gap[]
        readonly unanswered: readonly Gap[]
      }
    }
  | {
      readonly key: 'provisional'
      readonly values: { readonly count: number; readonly scores: number }
    }

/** The values of a finding by its key. */
export type FindingValues<Key extends OverviewFinding['key']> = Extract<
  OverviewFinding,
  { readonly key: Key }
>['values']

export interface OverviewFindings {
  readonly title: OverviewFinding
  /** Statements first; one more than a page shows, as a title may hold two. */
  readonly sentences: readonly OverviewFinding[]
  /** What rose in the region of the title over the same time in which it says that something fell. */
  readonly meanwhile?: Statement
}
