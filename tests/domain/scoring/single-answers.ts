import type { Person } from './people'

/**
 * Method sections 2 and 5 once more, straight from their formulas over single persons in two passes:
 * what the estimates from sums must equal.
 */

export interface Estimate {
  readonly score: number
  readonly variances: ReadonlyMap<string, number>
  /** null without a reference group. */
  readonly se: number | null
  readonly df: number
  readonly effectiveN: number
}

type Weights = Readonly<Record<string, number>>

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

function clusterOf(person: Person, index: number): string {
  if (person.organisation !== null) return `organisation ${person.organisation}`
  return personOf(person, index)
}

const personOf = ({ respondent }: Person, index: number): string =>
  respondent === null ? `row ${index}` : `respondent ${respondent}`

/** w_i and ȳ_g of the persons with a score on scale k, by their place in the list. */
function linearised(persons: readonly Person[], k: number, weights: Weights) {
  const valid = persons
    .map((person, index) => ({ person, index, y: person.scores[k] ?? null }))
    .filter(({ person, y }) => y !== null && (weights[person.group] ?? 0) > 0)
    .map((one) => ({ ...one, y: one.y as number }))
  const groups = [...new Set(valid.map(({ person }) => person.group))]
  const heard = sum(groups.map((group) => weights[group] as number))
  const means = new Map<string, number>()
  const shares = new Map<string, number>()
  const factors = new Map<string, number>()
  for (const group of groups) {
    const members = valid.filter(({ person }) => person.group === group)
    const total = sum(members.map(({ person }) => person.weight))
    means.set(group, sum(members.map(({ person, y }) => person.weight * y)) / total)
    shares.set(group, (weights[group] as number) / heard)
    factors.set(group, (weights[group] as number) / heard / total)
  }
  const score = sum(groups.map((g) => (shares.get(g) as number) * (means.get(g) as number)))
  const z = new Map(
    valid.map(({ person, index, y }) => {
      const w = (factors.get(person.group) as number) * person.weight
      return [index, w * (y - (means.get(person.group) as number))]
    }),
  )
  const responses = new Map(
    groups.map((group) => [
      group,
      valid
        .filter(({ person }) => person.group === group)
        .map(({ person, index }): Response => ({
          person: personOf(person, index),
          cluster: clusterOf(person, index),
          v: person.weight,
          w: (factors.get(group) as number) * person.weight,
          z: z.get(index) as number,
        })),
    ]),
  )
  const references = new Set(groups.filter((group) => isReference(responses.get(group) ?? [])))
  const squaredWeights = sum([...responses.values()].flat().map(({ w }) => w ** 2))
  return { groups, score, z, responses, references, effectiveN: 1 / squaredWeights }
}

export interface Response {
  readonly person: string
  readonly cluster: string
  /** Design weight, and weight within the region. */
  readonly v: number
  readonly w: number
  readonly z: number
}

/** Whether a group shows its own spread: five persons, four clusters, nobody with over a third. */
export function isReference(responses: readonly Response[]): boolean {
  const weights = totalsBy(
    responses,
    ({ person }) => person,
    ({ v }) => v,
  )
  const clusters = new Set(responses.map(({ cluster }) => cluster))
  const third = sum(weights) / 3 + 1e-9
  return weights.length >= 5 && clusters.size >= 4 && weights.every((weight) => weight <= third)
}

export function totalsBy(
  responses: readonly Response[],
  key: (one: Response) => string,
  value: (one: Response) => number,
): number[] {
  const totals = new Map<string, number>()
  for (const one of responses) totals.set(key(one), (totals.get(key(one)) ?? 0) + value(one))
  return [...totals.values()]
}

interface Stratum {
  readonly group: string
  readonly responses: readonly Response[]
  readonly isReference: boolean
}

/** V of every group, own or borrowed, with SE and df. */
function combine(strata: readonly Stratum[], floor: number) {
  const parts = strata.map(({ group, responses, isReference: shows }) => {
    const squares = (value: (one: Response) => number) =>
      sum(totalsBy(responses, ({ cluster }) => cluster, value).map((total) => total ** 2))
    const m = new Set(responses.map(({ cluster }) => cluster)).size
    const least = sum(responses.map(({ w }) => w ** 2))
    const borrowed = least + 0.5 * (squares(({ w }) => w) - least)
    const own = Math.max((m / (m - 1)) * squares(({ z }) => z), floor ** 2 * least)
    return { group, m, least, borrowed, own: shows ? own : null }
  })
  const references = parts.filter(({ own }) => own !== null)
  const shown = sum(references.map(({ own }) => own ?? 0))
  const lent = shown / sum(references.map(({ least }) => least))
  const variances = parts.map(({ own, borrowed }) => own ?? lent * borrowed)
  return {
    variances: new Map(parts.map(({ group }, place) => [group, variances[place] as number])),
    se: references.length === 0 ? null : Math.sqrt(sum(variances)),
    df: shown ** 2 / sum(references.map(({ own, m }) => (own ?? 0) ** 2 / (m - 1))),
  }
}

/** The responses of one group of a member of a comparison; rows without an id are its own. */
export function weighed(
  persons: readonly Person[],
  k: number,
  weights: Weights,
  group: string,
  member: number,
): Response[] {
  const { responses } = linearised(persons, k, weights)
  return (responses.get(group) ?? []).map((one) => {
    const isRow = one.cluster.startsWith('row')
    return isRow ? { ...one, cluster: `${one.cluster} of ${member}` } : one
  })
}

/** Section 2 on scale k; weights: W_g of the expected groups, any scale. */
export function estimateFromAnswers(
  persons: readonly Person[],
  k: number,
  weights: Weights,
): Estimate {
  const { groups, score, responses, effectiveN } = linearised(persons, k, weights)
  const strata = groups.map((group) => {
    const members = responses.get(group) as Response[]
    return { group, responses: members, isReference: isReference(members) }
  })
  return { score, effectiveN, ...combine(strata, 10) }
}

/** Section 5: scores D_d and λ_d of the four forms. */
export function indexFromAnswers(
  persons: readonly Person[],
  weights: Weights,
  d: readonly number[],
  lambda: readonly number[],
) {
  const score = d.reduce((product, one) => product * Math.max(one, 1), 1) ** (1 / d.length)
  const forms = d.map((_, k) => linearised(persons, k, weights))
  const slopes = d.map((one, k) => {
    return one < 1 ? 0 : (score * (1 - (lambda[k] as number))) / d.length / one
  })
  const groups = [...new Set(forms.flatMap((form) => form.groups))]
  const heard = sum(groups.map((group) => weights[group] as number))
  const strata = groups.map((group) => {
    const members = persons.flatMap((person, index) => {
      const isHeard = person.group === group && forms.some((form) => form.z.has(index))
      return isHeard ? [{ person, index }] : []
    })
    const total = sum(members.map(({ person }) => person.weight))
    const responses = members.map(({ person, index }): Response => ({
      person: personOf(person, index),
      cluster: clusterOf(person, index),
      v: person.weight,
      w: ((weights[group] as number) / heard / total) * person.weight,
      z: sum(forms.map((form, k) => (slopes[k] as number) * (form.z.get(index) ?? 0))),
    }))
    return { group, responses, isReference: forms.every((form) => form.references.has(group)) }
  })
  return { score, ...combine(strata, 5) }
}
