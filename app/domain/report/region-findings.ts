import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'
import { DIMENSIONS, type Bilingual, type Dimension } from '../framework/framework'
import { positionOf, type CellStatus, type Column } from './overview-model'
import type { RegionForm, RegionGroup } from './region-model'
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
      /** Demonstrable changes since the previous quarter. */
      readonly key: 'changed'
      readonly values: {
        readonly region: string
        readonly rising: readonly Dimension[]
        readonly falling: readonly Dimension[]
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
      readonly key: 'change'
      readonly values: { readonly form: Dimension; readonly change: number }
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

/** The title: what changed demonstrably, else the weakest form, else what there is to see. */
export function regionFinding(
  region: string | null,
  quarter: Quarter | null,
  forms: Readonly<Record<Column, RegionForm>> | null,
  standing: Standing | null,
): RegionFinding {
  if (region === null || quarter === null || !forms || !standing) {
    return { key: 'no_scores', values: { region, quarter } }
  }
  const all = DIMENSIONS.map((form) => forms[form].chosen)
  if (all.every(({ status }) => status === 'no_data')) {
    return { key: 'no_scores', values: { region, quarter } }
  }
  const changed = (sign: number) =>
    DIMENSIONS.filter((form) => Math.sign(forms[form].chosen.change ?? 0) === sign)
  const rising = changed(1)
  const falling = changed(-1)
  if (rising.length + falling.length > 0) {
    return { key: 'changed', values: { region, rising, falling } }
  }
  const { weakest, compared } = standing
  const score = weakest[0] ? forms[weakest[0]].chosen.score : null
  if (score !== null) {
    const values = { region, forms: weakest, score, compared: compared.length }
    return { key: 'weakest_form', values }
  }
  const hasScore = all.some((form) => form.score !== null)
  const key = compared.length > 0 ? 'scores_shown' : hasScore ? 'only_records' : 'nothing_shown'
  return { key, values: { region, quarter } }
}

/**
 * What changed demonstrably, else where the score lies; of a change that is none nothing is said.
 *
 * @param bands lower bounds of fair, good, strong
 */
export function formFinding(
  form: Dimension,
  { chosen }: RegionForm,
  bands: readonly number[],
): FormFinding {
  const { status, score, ciLow, ciHigh, change, quarter } = chosen
  if (score === null || status === 'records_only') {
    return { key: 'lacking', values: { form, status, quarter } }
  }
  if (change !== null) return { key: 'change', values: { form, change } }
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
