import { addQuarters, type Quarter } from '../calendar/quarter'
import { QUARTERS_BACK, type Against } from '../scoring/difference'

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

/** The other regions of the set. */
export const OTHERS: Reference = { against: 'others', quarter: null }

export const DEFAULT_REFERENCE: AskedReference = { against: 'previous_quarter' }

/** Those that every score is held against. */
type Standing = keyof typeof QUARTERS_BACK | 'others'
const STANDING: readonly Standing[] = [
  'previous_quarter',
  'previous_year',
  'two_years_ago',
  'others',
]

/**
 * What is asked for, as it is for a quarter. A chosen quarter that is the previous one or the same one
 * one or two years ago is that; one that does not lie before is not understood and counts as not given.
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

/**
 * What a score is always held against, and what is asked for where that is another. Two years back only
 * where there is something then, or it is asked for: a young installation has no such quarter.
 *
 * @param known quarters with a row
 */
export function referencesIn(
  asked: AskedReference,
  quarter: Quarter,
  known: readonly Quarter[],
): readonly Reference[] {
  const wanted = referenceIn(asked, quarter)
  const standings = STANDING.map((against) => standing(against, quarter)).filter(
    ({ against, quarter: then }) =>
      against !== 'two_years_ago' || against === wanted.against || known.some((at) => at === then),
  )
  if (wanted.against !== 'chosen_quarter') return standings
  return [...standings.slice(0, -1), wanted, ...standings.slice(-1)]
}

/**
 * Quarters that can be chosen: those before, but for the previous one and the same one one or two years
 * ago, which have a name of their own.
 *
 * @param known newest first
 */
export function quartersToChoose(
  known: readonly Quarter[],
  quarter: Quarter | null,
): readonly Quarter[] {
  if (quarter === null) return []
  const named = STANDING.map((against) => standing(against, quarter).quarter)
  return known.filter((each) => each < quarter && !named.includes(each))
}

function standing(against: Standing, quarter: Quarter): Reference {
  if (against === 'others') return { against, quarter: null }
  return { against, quarter: addQuarters(quarter, -QUARTERS_BACK[against]) }
}
