import type { Person } from './people'

/**
 * Method sections 2 and 5 once more, straight from their formulas over single persons in two passes:
 * what the estimates from sums must equal.
 */

export interface Estimate {
  readonly score: number
  readonly variances: ReadonlyMap<string, number>
  readonly se: number
  readonly df: number
  readonly effectiveN: number
}

type Weights = Readonly<Record<string, number>>

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

function clusterOf(person: Person, index: number): string {
  return person.organisation === null ? `person ${index}` : `organisation ${person.organisation}`
}

function totalsByCluster(members: readonly (readonly [cluster: string, z: number])[]): number[] {
  const totals = new Map<string, number>()
  for (const [cluster, z] of members) totals.set(cluster, (totals.get(cluster) ?? 0) + z)
  return [...totals.values()]
}

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
  const squaredWeights = sum(
    valid.map(({ person }) => ((factors.get(person.group) as number) * person.weight) ** 2),
  )
  return { groups, means, shares, score, z, effectiveN: 1 / squaredWeights }
}

function combine(parts: readonly (readonly [group: string, v: number, m: number])[]) {
  const total = sum(parts.map(([, v]) => v))
  return {
    variances: new Map(parts.map(([group, v]) => [group, v])),
    se: Math.sqrt(total),
    df: total ** 2 / sum(parts.map(([, v, m]) => v ** 2 / Math.max(m - 1, 1))),
  }
}

/** Section 2 on scale k; weights: W_g of the expected groups, any scale. */
export function estimateFromAnswers(
  persons: readonly Person[],
  k: number,
  weights: Weights,
): Estimate {
  const { groups, means, shares, score, z, effectiveN } = linearised(persons, k, weights)
  const parts = groups.map((group) => {
    const totals = totalsByCluster(
      persons.flatMap((person, index) =>
        person.group === group && z.has(index)
          ? [[clusterOf(person, index), z.get(index) as number] as const]
          : [],
      ),
    )
    const m = totals.length
    const v =
      m === 1
        ? ((shares.get(group) as number) * ((means.get(group) as number) - score)) ** 2
        : (m / (m - 1)) * sum(totals.map((total) => total ** 2))
    return [group, v, m] as const
  })
  return { score, effectiveN, ...combine(parts) }
}

/** Section 5: scores D_d (floored) and λ_d of the four forms. */
export function indexFromAnswers(
  persons: readonly Person[],
  weights: Weights,
  d: readonly number[],
  lambda: readonly number[],
) {
  const score = d.reduce((product, one) => product * one, 1) ** (1 / d.length)
  const forms = d.map((_, k) => linearised(persons, k, weights))
  const slopes = d.map((one, k) => (score * (1 - (lambda[k] as number))) / d.length / one)
  const groups = [...new Set(forms.flatMap((form) => form.groups))]
  const parts = groups.map((group) => {
    const members = persons.flatMap((person, index) => {
      if (person.group !== group || !forms.some((form) => form.z.has(index))) return []
      const u = sum(forms.map((form, k) => (slopes[k] as number) * (form.z.get(index) ?? 0)))
      return [[clusterOf(person, index), u] as const]
    })
    const totals = totalsByCluster(members)
    const m = totals.length
    const moved = forms.map((form, k) => {
      const mean = form.means.get(group)
      if (mean === undefined) return 0
      return (slopes[k] as number) * (form.shares.get(group) as number) * (mean - form.score)
    })
    const v = m === 1 ? sum(moved) ** 2 : (m / (m - 1)) * sum(totals.map((total) => total ** 2))
    return [group, v, m] as const
  })
  return { score, ...combine(parts) }
}
