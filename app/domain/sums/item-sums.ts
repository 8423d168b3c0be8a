import type { Framework } from '../framework/framework'
import type { ItemScorer } from '../scoring/items'
import { HEAVIEST, K } from './layout'

/** Weights of the responses of one kind on one scale: their number, Σv, Σv² and the heaviest, descending. */
export const ITEM_HEAD = { n: 0, weights: 1, squares: 2, heaviest: 3, size: 3 + HEAVIEST } as const

/** Of an item, over the complete responses: Σv·s with s in 0…100, and how many are below, at and above 50. */
export const ITEM_SUMS = { weighted: 0, below: 1, middle: 2, above: 3, size: 4 } as const

/** Where the head of a scale begins: of responses that answer every item of it, or of the other valid ones. */
export function itemHeadAt(scale: number, isComplete: boolean): number {
  return (2 * scale + (isComplete ? 0 : 1)) * ITEM_HEAD.size
}

/** Where the sums of an item begin, by its place in the framework. */
export function itemSumsAt(item: number): number {
  return 2 * K * ITEM_HEAD.size + item * ITEM_SUMS.size
}

/**
 * Adds a response to the item sums of its cell (import × quarter segment × place × group), whoever it is
 * given for: single statements have no standard error, so no cluster is asked for (method section 9).
 * @param target itemSumsAt(items) numbers, changed in place
 * @param scores K person scores, NaN where missing
 */
export function addItems(
  target: Float64Array,
  weight: number,
  scores: Float64Array,
  scorer: ItemScorer,
  answers: Uint8Array,
  offset: number,
): void {
  for (let k = 0; k < K; k++) {
    if (Number.isNaN(scores[k])) continue
    const isComplete = scorer.isComplete(k, answers, offset)
    addWeight(target, itemHeadAt(k, isComplete), weight)
    if (!isComplete) continue
    for (const item of scorer.itemsOf(k)) {
      const at = itemSumsAt(item)
      target[at + ITEM_SUMS.weighted]! += weight * scorer.score(item, answers, offset)
      target[at + ITEM_SUMS.middle + scorer.side(item, answers, offset)]! += 1
    }
  }
}

function addWeight(target: Float64Array, head: number, weight: number): void {
  target[head + ITEM_HEAD.n]! += 1
  target[head + ITEM_HEAD.weights]! += weight
  target[head + ITEM_HEAD.squares]! += weight * weight
  const first = head + ITEM_HEAD.heaviest
  let place = first + HEAVIEST - 1
  if (weight <= (target[place] as number)) return
  for (; place > first && (target[place - 1] as number) < weight; place--) {
    target[place] = target[place - 1] as number
  }
  target[place] = weight
}

/** Numbers of a cell. */
export function itemSumsSize({ items }: Pick<Framework, 'items'>): number {
  return itemSumsAt(items.length)
}
