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
  let place = heaviest.length
  if (place === HEAVIEST) {
    if (weight <= (heaviest[HEAVIEST - 1] as number)) return
    place -= 1
  }
  for (; place > 0 && (heaviest[place - 1] as number) < weight; place -= 1) {
    heaviest[place] = heaviest[place - 1] as number
  }
  heaviest[place] = weight
}

/** Of answers that all weigh 1, by their number. */
const EQUAL: readonly (readonly number[])[] = Array.from({ length: HEAVIEST + 1 }, (_, count) =>
  Object.freeze(Array<number>(count).fill(1)),
)

/**
 * The weights from a place on, descending. Those of most atoms are all 1, and of these there are hundreds of
 * thousands: they share one list.
 *
 * @param numbers what they stand in, HEAVIEST of them at most
 */
export function weightsFrom(
  numbers: ArrayLike<unknown>,
  from: number,
  end: number,
): readonly number[] {
  let at = from
  while (at < end && numbers[at] === 1) at += 1
  if (at === end) return EQUAL[end - from] as readonly number[]
  return Array.from({ length: end - from }, (_, place) => numbers[from + place] as number)
}
