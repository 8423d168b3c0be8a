import type { Quarter } from '../calendar/quarter'
import { DIMENSIONS, type Dimension } from '../framework/framework'
import { positionOf } from './position'
import type { Column } from './columns'
import type { RegionForm, RegionGroup } from './region-model'
import type { Reference } from './reference'
import { isDemonstrable, type ShownDifference } from './shown-difference'
import type { Standing } from './standing'
import type { Statement } from './statements'
import type { RegionFinding, FormFinding, GroupFinding } from './region-finding'

/**
 * The title: what is said first (statements), else what is demonstrably higher or lower than the reference,
 * else the weakest form, else what there is to see.
 */
export function regionFinding(
  region: string | null,
  quarter: Quarter | null,
  forms: Readonly<Record<Column, RegionForm>> | null,
  standing: Standing | null,
  compared: {
    readonly reference: Reference
    readonly differenceOf: (form: Dimension) => ShownDifference | null
  },
  [first]: readonly Statement[],
): RegionFinding {
  if (region === null || quarter === null || !forms || !standing) {
    return { key: 'no_scores', values: { region, quarter } }
  }
  const all = DIMENSIONS.map((form) => forms[form].chosen)
  if (all.every(({ status }) => status === 'no_data')) {
    return { key: 'no_scores', values: { region, quarter } }
  }
  if (first !== undefined) return { key: 'statement', values: first }
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
