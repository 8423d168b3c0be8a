import type { UnprotectedGroupScore, UnprotectedScore } from './unprotected'

/** A mean of fewer persons than this is never a candidate (method section 9). */
export const MINIMUM_PERSONS = 5

/** Intervals, SE, df and effective n leave from this many persons on. */
export const MINIMUM_PERSONS_FOR_INTERVAL = 10

/**
 * Which means may be shown. Asked for dimension scores and groups with at least one valid person
 * score; the index follows from its four dimensions and is never asked for.
 */
export interface ReleaseDecision {
  score(row: UnprotectedScore): boolean
  group(row: UnprotectedGroupScore): boolean
}

/** The first rule: a mean of at least five persons. It does not see what can be computed by subtraction. */
export const atLeastFivePersons: ReleaseDecision = {
  score: (row) => row.n >= MINIMUM_PERSONS,
  group: (row) => row.n >= MINIMUM_PERSONS,
}
