import { addQuarters, type Quarter } from '../calendar/quarter'
import type { Against } from '../scoring/difference'

/** What somebody asks scores to be held against. */
export type AskedReference =
  | { readonly against: Exclude<Against, 'chosen_quarter'> }
  | { readonly against: 'chosen_quarter'; readonly quarter: Quarter }

/** What the scores of a quarter are held against. */
export interface Reference {
  readonly against: Against
  /** null: the other regions, or a page without a quarter. */
  readonly quarter: Quarter | null
}

export const DEFAULT_REFERENCE: AskedReference = { against: 'previous_quarter' }

/** Those that every score is held against. */
const STANDING = ['previous_quarter', 'previous_year', 'others'] as const

/**
 * What is asked for, as it is for a quarter. A chosen quarter that is the previous one or the same one
 * last year is that; one that does not lie before is not understood and counts as not given.
 */
export function referenceIn(asked: AskedReference, quarter: Quarter | null): Reference {
  if (quarter === null) return { against: 'previous_quarter', quarter: null }
  if (asked.against !== 'chosen_quarter') return standing(asked.against, quarter)
  const known = STANDING.map((against) => standing(against, quarter))
  const same = known.find((reference) => reference.quarter === asked.quarter)
  if (same) return same
  return asked.quarter < quarter
    ? { against: 'chosen_quarter', quarter: asked.quarter }
    : standing('previous_quarter', quarter)
}

/** The quarter that has to be computed for what is asked for; null where it is stored, or none. */
export function chosenQuarterIn(asked: AskedReference, quarter: Quarter | null): Quarter | null {
  const reference = referenceIn(asked, quarter)
  return reference.against === 'chosen_quarter' ? reference.quarter : null
}

/** What a score is always held against, and what is asked for where that is another. */
export function referencesIn(asked: AskedReference, quarter: Quarter): readonly Reference[] {
  const [previous, year, others] = STANDING.map((against) => standing(against, quarter))
  const wanted = referenceIn(asked, quarter)
  const chosen = wanted.against === 'chosen_quarter' ? wanted : undefined
  return [previous, year, chosen, others].filter((reference) => reference !== undefined)
}

/**
 * Quarters that can be chosen: those before, but for the previous one and the same one last year, which
 * have a name of their own.
 *
 * @param known newest first
 */
export function quartersToChoose(
  known: readonly Quarter[],
  quarter: Quarter | null,
): readonly Quarter[] {
  if (quarter === null) return []
  const named = [addQuarters(quarter, -1), addQuarters(quarter, -4)]
  return known.filter((each) => each < quarter && !named.includes(each))
}

function standing(against: (typeof STANDING)[number], quarter: Quarter): Reference {
  if (against === 'others') return { against, quarter: null }
  return { against, quarter: addQuarters(quarter, against === 'previous_year' ? -4 : -1) }
}
