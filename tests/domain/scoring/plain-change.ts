/** Section 6 of the method, from its text at the level of single answers (see plain-method.ts). */
import { geometric, indexTerms } from './plain-index'
import {
  borrowed,
  clusterTotals,
  formTerms,
  FORMS,
  groupMeans,
  plainStatus,
  recordShare,
  squares,
  sum,
  validOn,
  weightsOver,
  type Period,
  type Stratum,
} from './plain-method'
import { plainTwoSided } from './plain-t'

/** One side of a difference: +1 the newer, −1 the older; with others, −1/J each. */
interface Part {
  readonly factor: number
  readonly strata: readonly Stratum[]
}

/** V of a difference, by cluster over all its parts. */
function differenceError(parts: readonly Part[], difference: number, floor: number) {
  const groups = parts[0]!.strata.map(({ group }, index) => {
    const sides = parts.map(({ factor, strata }) => ({ factor, ...strata[index]! }))
    const single = sum(
      sides.map(({ factor, terms }) => factor ** 2 * squares(terms.map(({ w }) => w))),
    )
    return { group, sides, single, isReference: sides.every((side) => side.isReference) }
  })
  const known = groups.flatMap(({ sides, single, isReference }) => {
    if (!isReference) return []
    const moved = new Map<unknown, number>()
    const plus = new Set<unknown>()
    const minus = new Set<unknown>()
    for (const { factor, terms } of sides) {
      const z = clusterTotals(terms)
      const kappa = Math.sqrt(z.size / (z.size - 1))
      for (const [cluster, value] of z) {
        moved.set(cluster, (moved.get(cluster) ?? 0) + factor * kappa * value)
        ;(factor > 0 ? plus : minus).add(cluster)
      }
    }
    const isShared = [...plus].some((cluster) => minus.has(cluster))
    const v = Math.max(squares([...moved.values()]), floor ** 2 * single)
    return [{ v, df: moved.size - (isShared ? 1 : 2) }]
  })
  if (known.length === 0) return { se: null, df: null, p: null }
  const whole = sum(known.map(({ v }) => v))
  const references = groups.filter(({ isReference }) => isReference)
  const tau = whole / sum(references.map(({ single }) => single))
  const rest = groups.filter(({ isReference }) => !isReference)
  const lent = rest.flatMap(({ sides }) =>
    sides.map(({ factor, terms }) => tau * factor ** 2 * borrowed(terms)),
  )
  const se = Math.sqrt(whole + sum(lent))
  const df = whole ** 2 / sum(known.map((part) => part.v ** 2 / part.df))
  return { se, df, p: plainTwoSided(difference / se, df) }
}

const groupsOn = (period: Period, form: number | 'any'): string[] => [
  ...new Set(validOn(period, form).map(({ group }) => group)),
]

const isComparable = (period: Period, form: number): boolean =>
  !['insufficient', 'records_only'].includes(plainStatus(period, form))

/** D at given weights of groups and of the records. */
function scoreAt(
  period: Period,
  form: number,
  weights: ReadonlyMap<string, number>,
  share: number,
): number {
  const means = groupMeans(period, form)
  const survey = sum([...weights].map(([group, weight]) => weight * means.get(group)!))
  return (1 - share) * survey + (share === 0 ? 0 : share * period.records[form]!)
}

const scaled = (strata: readonly Stratum[], by: number): Stratum[] =>
  strata.map((stratum) => ({
    ...stratum,
    terms: stratum.terms.map((term) => ({ ...term, z: term.z * by })),
  }))

/** At which weights a form's two sides are compared. */
interface Common {
  readonly weights: ReadonlyMap<string, number>
  readonly share: number
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9

function isOnShow(period: Period, form: number, { weights, share }: Common): boolean {
  const own = weightsOver(period.expected, groupsOn(period, form))
  const isSame = [...own].every(([group, weight]) => near(weight, weights.get(group) ?? 0))
  return isSame && near(share, recordShare(period, form))
}

interface Sides {
  readonly one: Period
  /** The earlier quarter, or the other regions. */
  readonly against: readonly Period[]
}

/** V of a form scales with the square of the survey's part, the floor with it. */
function formDifference({ one, against }: Sides, form: number, common: Common) {
  const { weights, share } = common
  const later = scoreAt(one, form, weights, share)
  const scores = against.map((period) => scoreAt(period, form, weights, share))
  const earlier = sum(scores) / scores.length
  const parts = [one, ...against].map((period, index) => ({
    factor: index === 0 ? 1 : -1 / against.length,
    strata: scaled(formTerms(period, form, weights), 1 - share),
  }))
  const found = differenceError(parts, later - earlier, 5 * (1 - share))
  return { difference: later - earlier, later, earlier, ...found }
}

function indexDifference({ one, against }: Sides, common: readonly Common[]) {
  const any = [one, ...against].map((period) => groupsOn(period, 'any'))
  const groups = any[0]!.filter((group) => any.every((held) => held.includes(group)))
  const all = weightsOver(one.expected, groups)
  const sides = [one, ...against].map((period) => {
    const scores = FORMS.map((form) => {
      return scoreAt(period, form, common[form]!.weights, common[form]!.share)
    })
    const shares = common.map(({ share }) => share)
    const weights = common.map((form) => form.weights)
    return { index: geometric(scores), strata: indexTerms(period, scores, shares, weights, all) }
  })
  const [later, ...others] = sides.map(({ index }) => index)
  const earlier = sum(others) / others.length
  const parts = sides.map(({ strata }, index) => ({
    factor: index === 0 ? 1 : -1 / against.length,
    strata,
  }))
  const difference = later! - earlier
  return { difference, later: later!, earlier, ...differenceError(parts, difference, 2.5) }
}

/** What a form's two quarters are compared at, or why they are not. */
function commonOf(earlier: Period, later: Period, form: number): Common | string {
  if (!isComparable(earlier, form) || !isComparable(later, form)) return 'no_score'
  const before = groupsOn(earlier, form)
  const groups = groupsOn(later, form).filter((group) => before.includes(group))
  const expected = weightsOver(later.expected, Object.keys(later.expected))
  const carried = sum(groups.map((group) => expected.get(group) ?? 0))
  if (carried < 0.85 - 1e-9) return 'other_groups'
  const hasRecords = earlier.records[form] !== null && later.records[form] !== null
  return {
    weights: weightsOver(later.expected, groups),
    share: hasRecords ? later.recordWeights[form]! : 0,
  }
}

const isSurveyOnly = (periods: readonly Period[], form: number, { share }: Common): boolean =>
  share === 0 && periods.some((period) => recordShare(period, form) > 0)

/** Form 0…3, or the index: compared only where all four forms are, else the first reason there is. */
export function plainChange(earlier: Period, later: Period, form: number | 'index') {
  const forms = form === 'index' ? FORMS : [form]
  const common = forms.map((one) => commonOf(earlier, later, one))
  const reasons = common.filter((one) => typeof one === 'string')
  if (reasons.length > 0) return { reasons }
  const held = common.filter((one) => typeof one !== 'string')
  const sides = { one: later, against: [earlier] }
  const both = [earlier, later]
  return {
    reasons,
    ...(form === 'index' ? indexDifference(sides, held) : formDifference(sides, form, held[0]!)),
    constantWeights: !forms.every((one, i) => both.every((side) => isOnShow(side, one, held[i]!))),
    surveyOnly: forms.some((one, i) => isSurveyOnly(both, one, held[i]!)),
  }
}

/** A region against the mean of the others with the same groups with data, at its own W and λ. */
export function plainAgainstOthers(
  region: Period,
  candidates: readonly Period[],
  form: number | 'index',
) {
  const forms = form === 'index' ? FORMS : [form]
  if (!forms.every((one) => isComparable(region, one))) return { reasons: ['no_score'] }
  const key = (period: Period, one: number) => groupsOn(period, one).sort().join()
  const others = candidates.filter((other) =>
    forms.every((one) => isComparable(other, one) && key(other, one) === key(region, one)),
  )
  if (others.length < 2) return { reasons: ['too_few_others'] }
  const sides = { one: region, against: others }
  const all = [region, ...others]
  const common = forms.map((one) => ({
    weights: weightsOver(region.expected, groupsOn(region, one)),
    share: all.every(({ records }) => records[one] !== null) ? region.recordWeights[one]! : 0,
  }))
  return {
    reasons: [],
    ...(form === 'index'
      ? indexDifference(sides, common)
      : formDifference(sides, form, common[0]!)),
    constantWeights: !forms.every((one, i) => all.every((side) => isOnShow(side, one, common[i]!))),
    surveyOnly: forms.some((one, i) => isSurveyOnly(all, one, common[i]!)),
  }
}

/** Two regions, each at its own W and λ; the same groups must have data. */
export function plainPair(one: Period, other: Period, form: number | 'index') {
  const forms = form === 'index' ? FORMS : [form]
  const both = [one, other]
  if (!both.every((side) => forms.every((each) => isComparable(side, each)))) {
    return { reasons: ['no_score'] }
  }
  const heard = (side: Period) => forms.map((each) => groupsOn(side, each).sort().join()).join('|')
  if (heard(one) !== heard(other)) return { reasons: ['other_groups'] }
  const sides = both.map((side) => {
    const weights = FORMS.map((each) => weightsOver(side.expected, groupsOn(side, each)))
    const shares = FORMS.map((each) => recordShare(side, each))
    const scoreOf = (each: number) => scoreAt(side, each, weights[each]!, shares[each]!)
    if (form !== 'index') {
      const strata = scaled(formTerms(side, form, weights[form]!), 1 - shares[form]!)
      const moved = strata.map((stratum) => ({
        ...stratum,
        terms: stratum.terms.map((term) => ({ ...term, w: term.w * (1 - shares[form]!) })),
      }))
      return { score: scoreOf(form), strata: moved }
    }
    const scores = FORMS.map(scoreOf)
    const all = weightsOver(side.expected, groupsOn(side, 'any'))
    return { score: geometric(scores), strata: indexTerms(side, scores, shares, weights, all) }
  })
  const [later, earlier] = sides.map(({ score }) => score) as [number, number]
  const parts = sides.map(({ strata }, index) => ({ factor: index === 0 ? 1 : -1, strata }))
  const error = differenceError(parts, later - earlier, form === 'index' ? 2.5 : 5)
  const told = { difference: later - earlier, later, earlier, ...error }
  return { reasons: [], ...told, constantWeights: false, surveyOnly: false }
}
