import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'
import { DIMENSIONS, type Bilingual, type Dimension } from '../framework/framework'
import { positionOf, type CellStatus, type Column } from './overview-model'
import type { RegionForm, RegionGroup } from './region-model'
import type { Reference } from './reference'
import { isDemonstrable, type ReferredDifference, type ShownDifference } from './shown-difference'
import type { Standing } from './standing'

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
  /** null without a quarter. */
  readonly forms: Readonly<Record<Dimension, FormFinding>> | null
  readonly groups: Readonly<Record<Dimension, GroupFinding>>
}

/** The title: what is demonstrably higher or lower than the reference, else the weakest form, else what there is to see. */
export function regionFinding(
  region: string | null,
  quarter: Quarter | null,
  forms: Readonly<Record<Column, RegionForm>> | null,
  standing: Standing | null,
  compared: {
    readonly reference: Reference
    readonly differenceOf: (form: Dimension) => ShownDifference | null
  },
): RegionFinding {
  if (region === null || quarter === null || !forms || !standing) {
    return { key: 'no_scores', values: { region, quarter } }
  }
  const all = DIMENSIONS.map((form) => forms[form].chosen)
  if (all.every(({ status }) => status === 'no_data')) {
    return { key: 'no_scores', values: { region, quarter } }
  }
  const { reference, differenceOf } = compared
  const moved = (outcome: ShownDifference['outcome']) =>
    DIMENSIONS.filter((form) => differenceOf(form)?.outcome === outcome)
  const higher = moved('higher')
  const lower = moved('lower')
  if (higher.length + lower.length > 0) {
    return { key: 'moved', values: { region, reference, higher, lower } }
  }
  const { weakest } = standing
  const score = weakest[0] ? forms[weakest[0]].chosen.score : null
  if (score !== null) {
    const values = { region, forms: weakest, score, compared: standing.compared.length }
    return { key: 'weakest_form', values }
  }
  const hasScore = all.some((form) => form.score !== null)
  const key =
    standing.compared.length > 0 ? 'scores_shown' : hasScore ? 'only_records' : 'nothing_shown'
  return { key, values: { region, quarter } }
}

/**
 * What is demonstrably higher or lower, else where the score lies; of a difference that may be chance
 * nothing is said here.
 *
 * @param bands lower bounds of fair, good, strong
 */
export function formFinding(
  form: Dimension,
  { chosen }: RegionForm,
  difference: { readonly reference: Reference; readonly shown: ShownDifference | null },
  bands: readonly number[],
): FormFinding {
  const { status, score, ciLow, ciHigh, quarter } = chosen
  if (score === null || status === 'records_only') {
    return { key: 'lacking', values: { form, status, quarter } }
  }
  const { reference, shown } = difference
  if (isDemonstrable(shown)) return { key: 'moved', values: { form, reference, shown } }
  if (ciLow === null || ciHigh === null) return { key: 'score_only', values: { form, score } }
  const bandOf = (value: number) => bands.filter((bound) => value >= bound).length
  const provisional = status === 'provisional'
  return {
    key: 'level',
    values: { form, lower: bandOf(ciLow), upper: bandOf(ciHigh), provisional },
  }
}

export function groupFinding(form: Dimension, groups: readonly RegionGroup[]): GroupFinding {
  const shown = groups.flatMap(({ name, score }) => (score === null ? [] : [{ name, score }]))
  const lowest = Math.min(...shown.map(({ score }) => positionOf(score)))
  const at = shown.filter(({ score }) => positionOf(score) === lowest)
  const first = at[0]
  if (!first) return { key: 'no_group', values: { form } }
  if (shown.length === 1) return { key: 'one_group', values: { form } }
  if (at.length === shown.length) return { key: 'groups_equal', values: { form } }
  const names = at.map(({ name }) => name)
  return { key: 'lowest_group', values: { form, groups: names, score: first.score } }
}
