import type { OverPersons } from '../scoring/instrument'

/** Figures of the instrument as they are on show, in full precision. */
export interface ToldQuality<Figures> extends OverPersons<Figures> {
  /** Numbers of persons on which they ever rested, those of today included. */
  readonly told: readonly number[]
  /** Other answers wait until they are enough. */
  readonly waiting: boolean
}

/** So many persons a figure of the instrument rests on, and so many lie between two editions of it. */
const MINIMUM_CASES = 30

/**
 * What of the instrument may be told (method section 7): of 30 persons or more, once. A later edition rests
 * on at least 30 persons more, or fewer, than any before it, so that what lies between two is never a few.
 * @returns null where nothing may be told
 */
export function nextEdition<Figures>(
  before: ToldQuality<Figures> | null,
  today: OverPersons<Figures> | null,
): ToldQuality<Figures> | null {
  const told = before?.told ?? []
  const isNew =
    today !== null &&
    today.n >= MINIMUM_CASES &&
    told.every((n) => Math.abs(today.n - n) >= MINIMUM_CASES)
  if (isNew) return { ...today, told: [...told, today.n], waiting: false }
  if (before === null) return null
  const same = JSON.stringify(today?.figures) === JSON.stringify(before.figures)
  return { ...before, waiting: !same }
}
