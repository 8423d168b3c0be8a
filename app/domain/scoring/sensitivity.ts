import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import { mulberry32 } from '../statistics/mulberry32'
import { quantile } from '../statistics/quantile'

/** A form as it is on show. */
export interface VariedForm {
  /** Ŝ */
  readonly surveyScore: number
  /** R; null where it does not count. */
  readonly recordScore: number | null
  /** Groups that vary apart, with W_g over the groups with data and ȳ_g; the others are what is left of Ŝ. */
  readonly groups: readonly {
    readonly group: string
    readonly weight: number
    readonly mean: number
  }[]
}

/** Where a score comes out with other choices of ours, from the 5th to the 95th percentile. */
export interface SensitivityBand {
  readonly low: number
  readonly high: number
}

const DRAWS = 1000
const SEED = 1
/** Each W_g times a number around 1. */
const WEIGHT_RANGE = 0.25
/** Each λ around that of the framework, as far as it remains a share. */
const RECORD_RANGE = 0.25
const [LOWEST, HIGHEST] = [0.05, 0.95]

/**
 * Does a conclusion hang on our own choices (method section 8)? A thousand times the weights of groups, the
 * weight of the records and the kind of mean are drawn anew; the draws are the same for every region and
 * quarter. In each draw come, in this order, a number for every group of the framework, four for λ and one
 * for the mean: geometric or arithmetic.
 *
 * Groups that do not vary apart share the number of the first of them. So the band follows from Ŝ and the
 * means of the others: it tells nothing of theirs.
 * @param forms by dimension; one that is absent has no band, and then neither has the index
 * @param apart groups that vary by themselves
 * @returns by dimension, and of the index
 */
export function sensitivityBands(
  forms: ReadonlyMap<Dimension, VariedForm>,
  apart: ReadonlySet<string>,
  framework: Framework,
): ReadonlyMap<Dimension | 'index', SensitivityBand> {
  const next = mulberry32(SEED)
  const between = (low: number, high: number) => low + (high - low) * next()
  const drawn = new Map<Dimension | 'index', Float64Array>()
  for (const dimension of forms.keys()) drawn.set(dimension, new Float64Array(DRAWS))
  if (forms.size === DIMENSIONS.length) drawn.set('index', new Float64Array(DRAWS))
  for (let draw = 0; draw < DRAWS; draw++) {
    const factors = new Map(
      framework.groups.map(({ code }) => [code, between(1 - WEIGHT_RANGE, 1 + WEIGHT_RANGE)]),
    )
    const shared = framework.groups.find(({ code }) => !apart.has(code))
    const scores = DIMENSIONS.flatMap((dimension) => {
      const usual = framework.recordWeight[dimension]
      const low = Math.max(0, usual - RECORD_RANGE)
      const lambda = between(low, Math.min(1, usual + RECORD_RANGE))
      const form = forms.get(dimension)
      if (form === undefined) return []
      const score = variedScore(form, lambda, factors, factors.get(shared?.code ?? '') ?? 1)
      drawn.get(dimension)![draw] = score
      return [score]
    })
    const isGeometric = next() < 0.5
    const index = drawn.get('index')
    if (index) index[draw] = meanOf(scores, isGeometric, framework.indexFloor)
  }
  return new Map(
    [...drawn].map(([dimension, values]) => {
      const sorted = values.sort()
      return [dimension, { low: quantile(sorted, LOWEST), high: quantile(sorted, HIGHEST) }]
    }),
  )
}

/** D with W_g times its factor, renormalised over the groups with data, and another λ. */
function variedScore(
  { surveyScore, recordScore, groups }: VariedForm,
  lambda: number,
  factors: ReadonlyMap<string, number>,
  shared: number,
): number {
  let restWeight = 1
  let rest = surveyScore
  let weights = 0
  let total = 0
  for (const { group, weight, mean } of groups) {
    const varied = weight * (factors.get(group) ?? 1)
    restWeight -= weight
    rest -= weight * mean
    weights += varied
    total += varied * mean
  }
  const survey = (total + shared * rest) / (weights + shared * restWeight)
  return recordScore === null ? survey : (1 - lambda) * survey + lambda * recordScore
}

function meanOf(scores: readonly number[], isGeometric: boolean, floor: number): number {
  if (!isGeometric) return scores.reduce((sum, score) => sum + score, 0) / scores.length
  const product = scores.reduce((product, score) => product * Math.max(score, floor), 1)
  return product ** (1 / scores.length)
}
