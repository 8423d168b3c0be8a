/**
 * The method (sections 1, 2 and 4) once more, written down from its text at the level of single
 * answers: no sums, nothing merged, nothing of the product. What the product makes of its sums must equal
 * this. Section 5 is in plain-index.ts, section 6 in plain-change.ts.
 */

/** A response: the person scores that somebody gave for one area in one quarter. */
export interface Answer {
  readonly respondent: string | null
  readonly group: string
  readonly organisation: string | null
  readonly weight: number
  /** The four forms; null where too few items were answered. */
  readonly scores: readonly (number | null)[]
  /** Whether any item of any form was answered. */
  readonly answered: boolean
  /** The forms of which the wave asked something. */
  readonly asked: readonly boolean[]
}

/** A region in a quarter or a year. */
export interface Period {
  readonly answers: readonly Answer[]
  /** Weights of the groups that the region is expected to hear; 0 = outside everything. */
  readonly expected: Readonly<Record<string, number>>
  /** R of the four forms; null where it does not count. */
  readonly records: readonly (number | null)[]
  readonly recordWeights: readonly number[]
}

export const FORMS = [0, 1, 2, 3] as const
const LIKENESS = 0.5
const ROUNDING = 1e-9

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
export const squares = (values: readonly number[]): number => sum(values.map((one) => one * one))

/** Section 1: `answers` of one form as given, null for blank; a reversed item is turned round. */
export function personScore(
  answers: readonly (number | null)[],
  reversed: readonly boolean[],
  min: number,
  max: number,
): number | null {
  const scores = answers.flatMap((x, item) => {
    if (x === null) return []
    return [(100 * ((reversed[item] ? min + max - x : x) - min)) / (max - min)]
  })
  const isEnough = scores.length > 0 && scores.length >= Math.ceil(0.6 * answers.length - ROUNDING)
  return isEnough ? sum(scores) / scores.length : null
}

/** Who answered: the same respondent is one person, a row without an id is one by itself. */
const personOf = (answer: Answer): unknown => answer.respondent ?? answer

/** The organisation, without one the person. */
export function clusterOf(answer: Answer): unknown {
  return answer.organisation === null ? personOf(answer) : `organisation ${answer.organisation}`
}

/** Totals of `value` by `key`. */
function totals<Key, Value>(
  values: readonly Value[],
  key: (one: Value) => Key,
  value: (one: Value) => number,
): Map<Key, number> {
  const found = new Map<Key, number>()
  for (const one of values) found.set(key(one), (found.get(key(one)) ?? 0) + value(one))
  return found
}

export const personsIn = (answers: readonly Answer[]): number => new Set(answers.map(personOf)).size

/** An answer within a figure: its weight w and its linearised residual z, in points. */
export interface Term {
  readonly cluster: unknown
  readonly w: number
  readonly z: number
}

/** A group's answers within a figure. */
export interface Stratum {
  readonly group: string
  readonly terms: readonly Term[]
  readonly isReference: boolean
}

const clusterOfTerm = ({ cluster }: Term): unknown => cluster

export const clusterTotals = (terms: readonly Term[]): Map<unknown, number> =>
  totals(terms, clusterOfTerm, ({ z }) => z)

/** B_g: by how much a group's variance exceeds that of an answer of weight 1, likeness included. */
export function borrowed(terms: readonly Term[]): number {
  const single = squares(terms.map(({ w }) => w))
  const byCluster = totals(terms, clusterOfTerm, ({ w }) => w)
  return single + LIKENESS * (squares([...byCluster.values()]) - single)
}

export interface PlainError {
  readonly se: number
  readonly df: number
  readonly variances: ReadonlyMap<string, number>
}

/** Section 2: V of every group, SE and df; null without a reference group. */
export function plainError(strata: readonly Stratum[], floor: number): PlainError | null {
  const variances = new Map<string, number>()
  const references = strata.filter(({ isReference }) => isReference)
  if (references.length === 0) return null
  const parts = references.map(({ group, terms }) => {
    const z = clusterTotals(terms)
    const m = z.size
    const spread = (m / (m - 1)) * squares([...z.values()])
    const v = Math.max(spread, floor * floor * squares(terms.map(({ w }) => w)))
    variances.set(group, v)
    return { v, df: m - 1 }
  })
  const known = sum(parts.map(({ v }) => v))
  const tau = known / squares(references.flatMap(({ terms }) => terms.map(({ w }) => w)))
  for (const { group, terms, isReference } of strata) {
    if (!isReference) variances.set(group, tau * borrowed(terms))
  }
  const df = known ** 2 / sum(parts.map((part) => part.v ** 2 / part.df))
  return { se: Math.sqrt(sum([...variances.values()])), df, variances }
}

/** The expected weights of these groups, their sum 1; groups of weight 0 are not expected. */
export function weightsOver(
  expected: Period['expected'],
  groups: readonly string[],
): Map<string, number> {
  const held = [...new Set(groups)].filter((group) => (expected[group] ?? 0) > 0).sort()
  const whole = sum(held.map((group) => expected[group]!))
  return new Map(held.map((group) => [group, expected[group]! / whole]))
}

/** The answers with a valid score on the form, or on any of the four. */
export function validOn(period: Period, form: number | 'any'): Answer[] {
  return period.answers.filter(({ scores, group }) => {
    if (!((period.expected[group] ?? 0) > 0)) return false
    return form === 'any' ? scores.some((y) => y !== null) : scores[form] !== null
  })
}

export const of = (answers: readonly Answer[], group: string): Answer[] =>
  answers.filter((answer) => answer.group === group)

/** At least five persons and four clusters, and nobody has more than a third of the weight. */
function isReference(answers: readonly Answer[]): boolean {
  const byPerson = totals(answers, personOf, ({ weight }) => weight)
  const largest = Math.max(...byPerson.values())
  return (
    byPerson.size >= 5 &&
    new Set(answers.map(clusterOf)).size >= 4 &&
    largest <= sum(answers.map(({ weight }) => weight)) * (1 / 3 + ROUNDING)
  )
}

export function groupMeans(period: Period, form: number): Map<string, number> {
  const valid = validOn(period, form)
  const groups = [...new Set(valid.map(({ group }) => group))]
  return new Map(
    groups.map((group) => {
      const members = of(valid, group)
      const whole = sum(members.map(({ weight }) => weight))
      return [group, sum(members.map(({ weight, scores }) => weight * scores[form]!)) / whole]
    }),
  )
}

/** The answers of a form with their w and z, at the given weights of groups. */
export function formTerms(period: Period, form: number, weights: ReadonlyMap<string, number>) {
  const means = groupMeans(period, form)
  return [...weights].map(([group, share]) => {
    const members = of(validOn(period, form), group)
    const whole = sum(members.map(({ weight }) => weight))
    const answers = members.map((answer) => {
      const w = (share * answer.weight) / whole
      return {
        answer,
        cluster: clusterOf(answer),
        w,
        z: w * (answer.scores[form]! - means.get(group)!),
      }
    })
    return { group, terms: answers, isReference: isReference(members) }
  })
}

/** Section 2 of one form. */
export function plainSurvey(period: Period, form: number) {
  const valid = validOn(period, form)
  const weights = weightsOver(
    period.expected,
    valid.map(({ group }) => group),
  )
  const strata = formTerms(period, form, weights)
  const means = groupMeans(period, form)
  const error = plainError(strata, 10)
  const expected = weightsOver(period.expected, Object.keys(period.expected))
  const respondents = period.answers.filter(
    ({ group, answered, asked }) => expected.has(group) && answered && asked[form],
  )
  // A person is counted in each group that he answers for.
  const countIn = (answers: readonly Answer[], group: string) => personsIn(of(answers, group))
  const count = (answers: readonly Answer[]) =>
    sum([...expected.keys()].map((group) => countIn(answers, group)))
  const heard = sum([...expected].map(([g, share]) => share * Math.min(1, countIn(valid, g) / 3)))
  const w = strata.flatMap(({ terms }) => terms.map((term) => term.w))
  return {
    score: sum([...weights].map(([group, share]) => share * means.get(group)!)),
    n: count(valid),
    respondents: count(respondents),
    coverage: (heard * count(valid)) / count(respondents),
    effectiveN: sum(w) ** 2 / squares(w),
    error,
    groups: strata.map(({ group, terms, isReference: reference }) => ({
      group,
      weight: weights.get(group)!,
      mean: means.get(group)!,
      n: countIn(valid, group),
      respondents: countIn(respondents, group),
      isReference: reference,
      se: error && Math.sqrt(error.variances.get(group)!) / weights.get(group)!,
      df: error && (reference ? new Set(terms.map(({ cluster }) => cluster)).size - 1 : error.df),
    })),
  }
}

export type Status = 'insufficient' | 'records_only' | 'provisional' | 'complete'

export function plainStatus(period: Period, form: number): Status {
  const { coverage, respondents, error } = plainSurvey(period, form)
  if (respondents === 0) return 'records_only'
  if (coverage < 0.66 - ROUNDING) return 'insufficient'
  return coverage < 0.85 - ROUNDING || error === null ? 'provisional' : 'complete'
}

/** Section 4: λ as it counts, 0 where the records do not. */
export const recordShare = (period: Period, form: number): number =>
  period.records[form] === null ? 0 : period.recordWeights[form]!

export function plainScore(period: Period, form: number): number {
  const share = recordShare(period, form)
  return (1 - share) * plainSurvey(period, form).score + share * (period.records[form] ?? 0)
}
