import type { Dimension } from '../framework/framework'
import { formsOf, scoreOf, surveyOf } from './comparability'
import { commonWeights, heardOnAnyForm, heardWeights, type HeardGroup } from './group-weights'
import type { Score, ScoredPeriod } from './types'

/** The weights at which a form is scored in several periods or regions (method section 6). */
export interface FormWeighing {
  readonly dimension: Dimension
  /** W*_g of the groups with data in all of them; they sum to 1. */
  readonly weights: ReadonlyMap<string, number>
  /** λ* */
  readonly recordWeight: number
}

/** The weights at which a score is made: of its one form, or of all four of the index. */
export interface Weighing {
  readonly dimension: Dimension | 'index'
  readonly forms: readonly FormWeighing[]
  /** W_g behind w_i: those of the one form; of the index, over groups with data on any form. */
  readonly weights: ReadonlyMap<string, number>
}

/** Weights this close are the same: they are computed anew for each period. */
const WEIGHT_TOLERANCE = 1e-9

/** A period is compared with several others. */
const known = new WeakMap<ScoredPeriod, Map<Weighing['dimension'], Weighing>>()

/** The weights that the score on show was made with. */
export function ownWeighing(period: ScoredPeriod, dimension: Dimension | 'index'): Weighing {
  let weighings = known.get(period)
  if (weighings === undefined) known.set(period, (weighings = new Map<never, never>()))
  let weighing = weighings.get(dimension)
  if (weighing === undefined) {
    const forms = formsOf(dimension).map((form) => ({
      dimension: form,
      weights: heardWeights(surveyOf(period.scores, form).groups),
      recordWeight: scoreOf(period.scores, form)?.recordWeight ?? 0,
    }))
    weighing = { dimension, forms, weights: heardWeights(heardIn(period, dimension)) }
    weighings.set(dimension, weighing)
  }
  return weighing
}

/**
 * The weights at which a change is scored: those that the later period expects over the groups with data
 * in both, and its λ where the record part counts in both.
 */
export function commonWeighing(
  earlier: ScoredPeriod,
  later: ScoredPeriod,
  dimension: Dimension | 'index',
): Weighing {
  const own = ownWeighing(later, dimension)
  if (isSameWeighing(own, ownWeighing(earlier, dimension))) return own
  const forms = own.forms.map(({ dimension: form }) => ({
    dimension: form,
    weights: commonWeights(
      surveyOf(later.scores, form).groups,
      surveyOf(earlier.scores, form).groups,
    ),
    recordWeight: commonRecordWeight(later, [earlier, later], form),
  }))
  const weights = commonWeights(heardIn(later, dimension), heardIn(earlier, dimension))
  return { dimension, forms, weights }
}

/** The weights of a region among others: its own, and λ where the record part counts in all. */
export function weighingAmong(
  region: ScoredPeriod,
  all: readonly ScoredPeriod[],
  dimension: Dimension | 'index',
): Weighing {
  const own = ownWeighing(region, dimension)
  const forms = own.forms.map((form) => ({
    ...form,
    recordWeight: commonRecordWeight(region, all, form.dimension),
  }))
  return { ...own, forms }
}

export function isSameWeighing(one: Weighing, other: Weighing): boolean {
  if (one === other) return true
  return one.forms.every((form, place) => {
    const { weights, recordWeight } = other.forms[place] as FormWeighing
    return isClose(form.recordWeight, recordWeight) && areSame(form.weights, weights)
  })
}

/** Whether the record part of a form is left out though it counts in one of these periods. */
export function leavesRecordsOut({ forms }: Weighing, periods: readonly ScoredPeriod[]): boolean {
  return forms.some(
    ({ dimension, recordWeight }) =>
      recordWeight === 0 &&
      periods.some(({ scores }) => (scoreOf(scores, dimension)?.recordWeight ?? 0) > 0),
  )
}

/** λ*: of the one that lends its weights, where the record part counts in all, else 0. */
function commonRecordWeight(
  { scores }: ScoredPeriod,
  all: readonly ScoredPeriod[],
  form: Dimension,
): number {
  const counts = (score: Score | undefined) => (score?.recordScore ?? null) !== null
  const isInAll = all.every((period) => counts(scoreOf(period.scores, form)))
  return isInAll ? (scoreOf(scores, form)?.recordWeight ?? 0) : 0
}

/** Of a form its groups; of the index each group with how many have a score on any form. */
function heardIn(
  { scores, groups }: ScoredPeriod,
  dimension: Weighing['dimension'],
): HeardGroup[] {
  const expected = surveyOf(scores, formsOf(dimension)[0] as Dimension).groups
  return dimension === 'index' ? heardOnAnyForm(groups, expected) : [...expected]
}

function areSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  if (one.size !== other.size) return false
  for (const [group, weight] of one) {
    if (!isClose(weight, other.get(group) ?? 0)) return false
  }
  return true
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= WEIGHT_TOLERANCE
}
