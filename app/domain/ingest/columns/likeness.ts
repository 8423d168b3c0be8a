import { wordKey } from '../text/text-key'

/** Shorter words are alike by chance. Letters. */
const SHORTEST = 4

/**
 * How alike two headings are, by the pairs of letters that they share: twice what they have in common
 * over what both have (Dice); a whole word of the one within the other counts as 0.8 at least.
 * @returns 0…1
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordKey(one), wordKey(other)]
  if (a.length < SHORTEST || b.length < SHORTEST) return 0
  const pairs = pairsOf(a)
  let common = 0
  for (const pair of pairsOf(b).keys()) if (pairs.has(pair)) common += 1
  const dice = (2 * common) / (pairs.size + pairsOf(b).size)
  const [short, long] = a.length < b.length ? [one, other] : [other, one]
  const isWithin = words(long).includes(wordKey(short))
  return isWithin ? Math.max(dice, 0.8) : dice
}

function words(text: string): string[] {
  return text.split(/[^\p{Letter}\p{Number}]+/u).map(wordKey)
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
}
