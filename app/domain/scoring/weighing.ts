import type { Dimension } from '../framework/framework'
import { formsOf, scoreOf, surveyOf } from './comparability'
import { blended } from './dimension'
import { geometricMeanOf, indexParts, surveyParts, type Factor, type GroupPart } from './group-part'
import { heardOnAnyForm, heardWeights, type HeardGroup } from './group-weights'
import { clipScore } from './interval'
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

/** A score at given weights. */
export interface WeighedScore {
  /** D* or L* */
  readonly score: number
  readonly parts: readonly GroupPart[]
  /** How much one unit of the parts' function moves the score: 1−λ* of a form. */
  readonly slope: number
  /** Whether the weights are those that the score on show was made with. */
  readonly isOwn: boolean
}

/** Weights this close are the same: one is computed anew for each period. */
const WEIGHT_TOLERANCE = 1e-9

/** A period is compared with several others, mostly at its own weights: those are made once. */
const atOwnWeights = new WeakMap<ScoredPeriod, Map<Dimension | 'index', WeighedScore>>()

/**
 * A period's score with these weights, linearised at its own means; where the weights are its own, the
 * score itself.
 * @param weighing of groups that have data here
 */
export function weighedScore(period: ScoredPeriod, weighing: Weighing): WeighedScore {
  if (!isOwnWeighing(period, weighing)) return weighed(period, weighing, null)
  const { dimension } = weighing
  let known = atOwnWeights.get(period)
  if (known === undefined) atOwnWeights.set(period, (known = new Map<never, never>()))
  let found = known.get(dimension)
  if (found === undefined) {
    // With the digits of its own weights, which those given may miss by the last.
    found = weighed(
      period,
      ownWeighing(period, dimension),
      scoreOf(period.scores, dimension) ?? null,
    )
    known.set(dimension, found)
  }
  return found
}

function isOwnWeighing({ scores }: ScoredPeriod, { forms }: Weighing): boolean {
  return forms.every(({ dimension, weights, recordWeight }) => {
    const score = scoreOf(scores, dimension)
    return (
      isClose(score?.recordWeight ?? 0, recordWeight) &&
      surveyOf(scores, dimension).groups.every(({ group, weight }) =>
        isClose(weight, weights.get(group) ?? 0),
      )
    )
  })
}

function ownWeighing(period: ScoredPeriod, dimension: Dimension | 'index'): Weighing {
  const forms = formsOf(dimension).map((form) => ({
    dimension: form,
    weights: heardWeights(heardIn(period, form)),
    recordWeight: scoreOf(period.scores, form)?.recordWeight ?? 0,
  }))
  return { dimension, forms, weights: heardWeights(heardIn(period, dimension)) }
}

/** @param own the score on show, where these are its weights */
function weighed(period: ScoredPeriod, weighing: Weighing, own: Score | null): WeighedScore {
  const { groups, framework } = period
  const { dimension, weights } = weighing
  const isOwn = own !== null
  if (dimension !== 'index') {
    const [form] = weighing.forms as [FormWeighing]
    return {
      score: own?.score ?? formScore(period, form),
      parts: surveyParts(groups, dimension, weights, framework),
      slope: 1 - form.recordWeight,
      isOwn,
    }
  }
  const factors = weighing.forms.map((form): Factor => ({
    ...{ dimension: form.dimension, weights: form.weights, surveyShare: 1 - form.recordWeight },
    score: formScore(period, form),
  }))
  return {
    score: own?.score ?? clipScore(geometricMeanOf(factors, framework.indexFloor)),
    parts: indexParts(groups, factors, weights, framework),
    slope: 1,
    isOwn,
  }
}

/** D* */
function formScore({ scores }: ScoredPeriod, form: FormWeighing): number {
  const survey = surveyOf(scores, form.dimension).groups.reduce(
    (sum, { group, mean }) => sum + (form.weights.get(group) ?? 0) * (mean ?? 0),
    0,
  )
  return blended(survey, scoreOf(scores, form.dimension)?.recordScore ?? null, form.recordWeight)
}

/** λ*: that of the score which lends its weights where the record part counts in all, else 0. */
export function commonRecordWeight(
  of: Score | undefined,
  all: readonly (Score | undefined)[],
): number {
  return all.every((score) => countsRecords(score)) ? (of?.recordWeight ?? 0) : 0
}

/** Whether the record part of a form is left out though it counts in one of these periods. */
export function leavesRecordsOut({ forms }: Weighing, periods: readonly ScoredPeriod[]): boolean {
  return forms.some(
    ({ dimension, recordWeight }) =>
      recordWeight === 0 &&
      periods.some(({ scores }) => (scoreOf(scores, dimension)?.recordWeight ?? 0) > 0),
  )
}

function countsRecords(score: Score | undefined): boolean {
  return (score?.recordScore ?? null) !== null
}

/** Of a form its groups; of the index each group with how many have a score on any form. */
export function heardIn(
  period: ScoredPeriod,
  dimension: Dimension | 'index',
): readonly HeardGroup[] {
  const [form] = formsOf(dimension) as [Dimension]
  const { groups } = surveyOf(period.scores, form)
  return dimension === 'index' ? heardOnAnyForm(period.groups, groups) : groups
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= WEIGHT_TOLERANCE
}
