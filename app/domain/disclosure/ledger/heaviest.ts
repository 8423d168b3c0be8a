import { HEAVIEST } from '../../sums/layout'

const TOLERANCE = 1e-9

/**
 * The heaviest of what is left when some answers are taken out of many. Beyond those that are known one by
 * one nobody is heavier than the last of them: that many are taken to be as heavy, which is never too little.
 *
 * @param heaviest the largest weights of all, descending; all of them where fewer than HEAVIEST
 * @param taken weights taken out, in any order; those of the heaviest must be among them
 * @param left how many answers are left
 * @returns as many as are left, HEAVIEST at most, descending
 */
export function withoutWeights(
  heaviest: readonly number[],
  taken: readonly number[],
  left: number,
): number[] {
  if (left <= 0) return []
  const out = [...taken].sort((first, second) => second - first)
  let at = 0
  const kept = heaviest.filter((weight) => {
    while ((out[at] ?? 0) > weight * (1 + TOLERANCE)) at += 1
    const isTaken = (out[at] ?? 0) >= weight * (1 - TOLERANCE)
    if (isTaken) at += 1
    return !isTaken
  })
  const most = Math.min(left, HEAVIEST)
  const last = heaviest.at(-1) ?? 0
  while (kept.length < most) kept.push(last)
  return kept.slice(0, most)
}

/** Takes a weight into a descending list of at most HEAVIEST. */
export function keepWeight(heaviest: number[], weight: number): void {
  if (heaviest.length === HEAVIEST && weight <= (heaviest[HEAVIEST - 1] as number)) return
  let place = heaviest.length
  while (place > 0 && (heaviest[place - 1] as number) < weight) place -= 1
  heaviest.splice(place, 0, weight)
  if (heaviest.length > HEAVIEST) heaviest.pop()
}
