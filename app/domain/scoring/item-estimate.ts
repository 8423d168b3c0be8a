import { SCALES, type Framework, type Scale } from '../framework/framework'
import { ITEM_HEAD, ITEM_SUMS, itemHeadAt, itemSumsAt } from '../sums/item-sums'
import { sideOf, type ItemScorer } from './items'

/** A response of somebody who gave several. */
interface Response {
  readonly weight: number
  /** Stored bytes, and where this response's begin. */
  readonly answers: Uint8Array
  readonly offset: number
}

/** A group of a region and quarter. */
export interface ItemGroup {
  readonly group: string
  /** W_g as expected. */
  readonly expectedWeight: number
  /** Sums of its cells added up (item-sums); null where nobody answered. */
  readonly sums: Float64Array | null
  /** What is to be added so that persons are counted, not responses (addRepeats). */
  readonly repeats: Float64Array | null
}

/** One statement over those who answered every one of its form, in full precision. */
export interface UnprotectedItem {
  readonly code: string
  /** 0…100, reversed ones turned. */
  readonly mean: number
  /** Persons by the side of the scale's middle that they are on; null on scales of fewer than 5 points. */
  readonly persons: readonly [unfavourable: number, neutral: number, favourable: number] | null
}

/** The statements of a form over those who answered all of them. */
export interface ItemEstimate {
  readonly n: number
  /** W_g over the groups with somebody complete, renormalised. */
  readonly weights: ReadonlyMap<string, number>
  readonly groups: readonly {
    readonly group: string
    /** Complete responses. */
    readonly n: number
    readonly sumWeights: number
  }[]
  readonly items: readonly UnprotectedItem[]
}

/** Scales of fewer points have no middle worth the name. */
const LEAST_POINTS = 5

/**
 * Means and counts of the items of a scale (method section 9): the mean Σ_g W_g·x̄_g with the design weights
 * of section 2, over the complete respondents, and how many of them are on which side of the middle.
 */
export function itemEstimate(
  groups: readonly ItemGroup[],
  scale: Scale,
  { items, answerScale }: Framework,
): ItemEstimate {
  const head = itemHeadAt(SCALES.indexOf(scale), true)
  const heard = groups.flatMap(({ sums, ...group }) =>
    sums !== null && (sums[head] as number) > 0 ? [{ ...group, sums }] : [],
  )
  const total = heard.reduce((sum, { expectedWeight }) => sum + expectedWeight, 0)
  const personsAt = (place: number) =>
    heard.reduce((sum, { sums, repeats }) => sum + sums[place]! + (repeats?.[place] ?? 0), 0)
  const hasSides = answerScale.max - answerScale.min + 1 >= LEAST_POINTS
  return {
    n: personsAt(head + ITEM_HEAD.n),
    weights: new Map(heard.map(({ group, expectedWeight }) => [group, expectedWeight / total])),
    groups: heard.map(({ group, sums }) => {
      return { group, n: sums[head]!, sumWeights: sums[head + ITEM_HEAD.weights]! }
    }),
    items: items.flatMap((item, place): UnprotectedItem[] => {
      if (item.scale !== scale) return []
      const at = itemSumsAt(place)
      const { weighted, below, middle, above } = ITEM_SUMS
      const mean = heard.reduce(
        (sum, { sums, expectedWeight }) =>
          sum + ((expectedWeight / total) * sums[at + weighted]!) / sums[head + ITEM_HEAD.weights]!,
        0,
      )
      const sides = [below, middle, above].map((side) => personsAt(at + side))
      const persons = sides as [number, number, number]
      return [{ code: item.code, mean, persons: hasSides ? persons : null }]
    }),
  }
}

/**
 * Makes one person of somebody who answers every item of scales for several areas of a region: each
 * statement finds him on the side of his own mean.
 * @param target item-sums of his group in the region and quarter, to be added to those of responses
 */
export function addRepeats(
  target: Float64Array,
  responses: readonly Response[],
  scorer: ItemScorer,
): void {
  SCALES.forEach((_, k) => {
    const complete = responses.filter(({ answers, offset }) =>
      scorer.isComplete(k, answers, offset),
    )
    if (complete.length < 2) return
    target[itemHeadAt(k, true) + ITEM_HEAD.n]! -= complete.length - 1
    for (const item of scorer.itemsOf(k)) {
      const middle = itemSumsAt(item) + ITEM_SUMS.middle
      let [weights, weighted] = [0, 0]
      for (const { weight, answers, offset } of complete) {
        const score = scorer.score(item, answers, offset)
        target[middle + sideOf(score)]! -= 1
        weights += weight
        weighted += weight * score
      }
      target[middle + sideOf(weighted / weights)]! += 1
    }
  })
}
