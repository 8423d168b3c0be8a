import { itemsOf } from '../framework/items'
import type { Dimension } from '../framework/framework'
import type { ScoredPeriod } from './types'
import { ownWeighing } from './weighing'

/** Why a drawn line breaks between two neighbouring periods, the first that applies in this order. */
export const BREAK_REASONS = [
  'other_items',
  'other_groups',
  'other_record',
  'other_weights',
] as const
export type BreakReason = (typeof BREAK_REASONS)[number]

/** How a form's score was made, as far as a line through it depends on it; known of every score on show. */
export interface DrawnForm {
  /** itemsOf its framework. */
  readonly items: string
  /** W_g of the groups with data (heardWeights); a group whose figures are hidden has data. */
  readonly weights: ReadonlyMap<string, number>
  /** λ as used: 0 where the record part does not count. */
  readonly recordWeight: number
}

/** Weights this close are the same. */
const WEIGHT_TOLERANCE = 1e-9

/**
 * Whether a line may not be drawn on from one period to the next, as what it shows was made otherwise
 * (method section 6), and why. Groups come before weights, which follow from them.
 * @param earlier of a form itself, of the index all four in framework order; so for `later`
 * @returns null where the line goes on
 */
export function lineBreak(
  earlier: readonly DrawnForm[],
  later: readonly DrawnForm[],
): BreakReason | null {
  const found = new Set(
    later.flatMap((form, place) => {
      const before = earlier[place]
      return before === undefined ? [] : [breakOf(before, form)]
    }),
  )
  return BREAK_REASONS.find((reason) => found.has(reason)) ?? null
}

/** How a form was scored in a period; of the index, how its four forms were. */
export function drawnForms(period: ScoredPeriod, dimension: Dimension | 'index'): DrawnForm[] {
  const { forms } = ownWeighing(period, dimension)
  return forms.map(({ dimension: form, weights, recordWeight }) => {
    return { items: itemsOf(period.framework, form), weights, recordWeight }
  })
}

function breakOf(before: DrawnForm, after: DrawnForm): BreakReason | null {
  if (before.items !== after.items) return 'other_items'
  const groups = [...after.weights.keys()]
  const isSame =
    groups.length === before.weights.size && groups.every((group) => before.weights.has(group))
  if (!isSame) return 'other_groups'
  if (before.recordWeight > 0 !== after.recordWeight > 0) return 'other_record'
  const differs = (one: number, other: number) => Math.abs(one - other) > WEIGHT_TOLERANCE
  const isReweighed =
    differs(before.recordWeight, after.recordWeight) ||
    groups.some((group) => differs(before.weights.get(group) ?? 0, after.weights.get(group) ?? 0))
  return isReweighed ? 'other_weights' : null
}
