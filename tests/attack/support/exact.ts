import { fraction, plus, times, ZERO, type Fraction } from './fraction'
import type { Answer, Mean } from './mean'

/**
 * The same combinations, worked out in fractions: means of which each has an answer that is in none of the
 * others (reduced row echelon form). However little two means differ, nothing of it is lost to rounding.
 */
export function withoutRounding(means: readonly Mean[]): Mean[] {
  const reduced: { readonly lead: Answer; row: Mean }[] = []
  for (const mean of means) {
    const left = reduced.reduce((row, known) => without(row, known.row, known.lead), mean)
    const [head] = left
    if (head === undefined) continue
    const [lead, { top, bottom }] = head
    const row = scaled(left, fraction(bottom, top))
    for (const known of reduced) known.row = without(known.row, row, lead)
    reduced.push({ lead, row })
  }
  return reduced.map(({ row }) => row)
}

/** A mean less so much of the other, in which the lead counts 1, that the lead is no longer in it. */
function without(mean: Mean, other: Mean, lead: Answer): Mean {
  const { top, bottom } = mean.get(lead) ?? ZERO
  if (top === 0n) return mean
  const left = new Map(mean)
  for (const [answer, counts] of other) {
    const rest = plus(left.get(answer) ?? ZERO, times(counts, fraction(-top, bottom)))
    if (rest.top === 0n) left.delete(answer)
    else left.set(answer, rest)
  }
  return left
}

function scaled(mean: Mean, factor: Fraction): Mean {
  return new Map([...mean].map(([answer, counts]) => [answer, times(counts, factor)]))
}
