import type { Person } from './people'
import { isReference, totalsBy, weighed, type Response } from './single-answers'

/**
 * Method section 6 straight from its formulas over single answers: the variance of one score minus the
 * mean of J others, each on scale k at the same group weights.
 */
export function contrastFromAnswers(
  members: readonly (readonly Person[])[],
  k: number,
  weights: Readonly<Record<string, number>>,
  floor: number,
): { readonly se: number | null; readonly df: number } {
  const others = members.length - 1
  const factors = members.map((_, p) => (p === 0 ? 1 : -1 / others))
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const parts = Object.keys(weights).map((group) => {
    const all = members.map((persons, p) => weighed(persons, k, weights, group, p))
    const clusters = new Map<string, number>()
    const sides = new Map<string, Set<string>>()
    all.forEach((responses, p) => {
      const m = new Set(responses.map(({ cluster }) => cluster)).size
      const kappa = Math.sqrt(m / (m - 1))
      for (const { cluster, z } of responses) {
        clusters.set(cluster, (clusters.get(cluster) ?? 0) + factors[p]! * kappa * z)
        sides.set(cluster, (sides.get(cluster) ?? new Set()).add(p === 0 ? 'one' : 'others'))
      }
    })
    const least = sum(all.map((r, p) => factors[p]! ** 2 * sum(r.map(({ w }) => w ** 2))))
    const borrowed = sum(all.map((r, p) => factors[p]! ** 2 * borrowing(r)))
    const own = Math.max(sum([...clusters.values()].map((z) => z ** 2)), floor ** 2 * least)
    const isOnBothSides = [...sides.values()].some(({ size }) => size > 1)
    const df = clusters.size - (isOnBothSides ? 1 : 2)
    return { least, borrowed, own: all.every(isReference) ? own : null, df }
  })
  const references = parts.filter(({ own }) => own !== null)
  const shown = sum(references.map(({ own }) => own ?? 0))
  const lent = shown / sum(references.map(({ least }) => least))
  const total = sum(parts.map(({ own, borrowed }) => own ?? lent * borrowed))
  return {
    se: references.length === 0 ? null : Math.sqrt(total),
    df: shown ** 2 / sum(references.map(({ own, df }) => (own ?? 0) ** 2 / df)),
  }
}

function borrowing(responses: readonly Response[]): number {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
  const apart = sum(responses.map(({ w }) => w ** 2))
  const together = totalsBy(
    responses,
    ({ cluster }) => cluster,
    ({ w }) => w,
  )
  return apart + 0.5 * (sum(together.map((w) => w ** 2)) - apart)
}
