import { PROTECTED_PERSONS } from './determined'
import type { Choice } from './choices'

/** A choice of another source, with what it adds to the trace, and at most to the anchor's row sum. */
export interface Neighbour {
  readonly choice: Choice
  readonly source: number
  readonly rowSum: number
  readonly trace: number
}

/** Choices by what a person of them adds to the row sum, most first. */
export interface List {
  readonly choices: readonly Neighbour[]
  /** By place and persons: the most that those from there on add to the row sum, and what comes after. */
  readonly sums: Float64Array
}

/** @param after the most that choices after the list add, by persons */
export function listOf(neighbours: Neighbour[], after: Float64Array): List {
  const choices = neighbours.sort(byGain)
  const sums = new Float64Array((choices.length + 1) * PROTECTED_PERSONS)
  sums.set(after, choices.length * PROTECTED_PERSONS)
  for (let place = choices.length - 1; place >= 0; place--) {
    const at = place * PROTECTED_PERSONS
    sums.copyWithin(at, at + PROTECTED_PERSONS, at + 2 * PROTECTED_PERSONS)
    const { choice, rowSum } = choices[place] as Neighbour
    take(sums, choice.persons, rowSum, at)
  }
  return { choices, sums }
}

/** One more choice in a knapsack: by persons, the most that so many add. */
function take(sums: Float64Array, persons: number, gain: number, at = 0): void {
  for (let left = PROTECTED_PERSONS - 1; left >= persons; left--) {
    const taken = gain + (sums[at + left - persons] as number)
    if (taken > (sums[at + left] as number)) sums[at + left] = taken
  }
}

function byGain(first: Neighbour, second: Neighbour): number {
  return second.rowSum / second.choice.persons - first.rowSum / first.choice.persons
}
