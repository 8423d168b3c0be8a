import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'
import type { Bilingual, Dimension } from '../framework/framework'
import type { CellStatus } from './columns'
import type { Reference } from './reference'
import type { ReferredDifference } from './shown-difference'
import type { Statement } from './statements'

type ShownMean = NonNullable<ReleasedMean>

/** What the page says first; the sentences are in words/. */
export type RegionFinding =
  | {
      readonly key: 'no_scores'
      readonly values: { readonly region: string | null; readonly quarter: Quarter | null }
    }
  | {
      readonly key: 'nothing_shown' | 'only_records' | 'scores_shown'
      readonly values: { readonly region: string; readonly quarter: Quarter }
    }
  | {
      /** What is said first of all forms and the index. */
      readonly key: 'statement'
      readonly values: Statement
    }
  | {
      /** Forms that are demonstrably higher or lower than the reference. */
      readonly key: 'moved'
      readonly values: {
        readonly region: string
        readonly reference: Reference
        readonly higher: readonly Dimension[]
        readonly lower: readonly Dimension[]
      }
    }
  | {
      readonly key: 'weakest_form'
      readonly values: {
        readonly region: string
        readonly forms: readonly Dimension[]
        readonly score: ShownMean
        /** Forms that could be compared, 2…4. */
        readonly compared: number
      }
    }

/** What a panel says about its form in the chosen quarter. */
export type FormFinding =
  | {
      /** A change that is said first of it; only where nothing else was asked for. */
      readonly key: 'statement'
      readonly values: { readonly form: Dimension; readonly statement: Statement }
    }
  | {
      readonly key: 'moved'
      readonly values: { readonly form: Dimension } & ReferredDifference
    }
  | {
      /** In which bands (0…3, weak to strong) the 95 % interval begins and ends. */
      readonly key: 'level'
      readonly values: {
        readonly form: Dimension
        readonly lower: number
        readonly upper: number
        readonly provisional: boolean
      }
    }
  | {
      readonly key: 'score_only'
      readonly values: { readonly form: Dimension; readonly score: ShownMean }
    }
  | {
      readonly key: 'lacking'
      readonly values: {
        readonly form: Dimension
        readonly status: CellStatus
        readonly quarter: Quarter
      }
    }

/** What the stakeholder groups show on one form. */
export type GroupFinding =
  | {
      readonly key: 'lowest_group'
      readonly values: {
        readonly form: Dimension
        /** More than one at a tie. */
        readonly groups: readonly Bilingual[]
        readonly score: ShownMean
      }
    }
  | {
      readonly key: 'groups_equal' | 'one_group' | 'no_group'
      readonly values: { readonly form: Dimension }
    }

export interface RegionFindings {
  readonly title: RegionFinding
  /** What is said below the title, in its order; at most three. */
  readonly sentences: readonly Statement[]
  /** null without a quarter. */
  readonly forms: Readonly<Record<Dimension, FormFinding>> | null
  readonly groups: Readonly<Record<Dimension, GroupFinding>>
}
