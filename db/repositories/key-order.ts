import type { Period } from '#app/domain/calendar/period'

/**
 * A copy in the order in which the keys of the tables of scores begin, region and period: SQLite, that
 * keeps the rows themselves in this order, then writes page after page instead of all through the table.
 */
export function inKeyOrder<T>(
  values: readonly T[],
  regionOf: (value: T) => number,
  periodOf: (value: T) => Period,
): T[] {
  return [...values].sort((a, b) => {
    const [first, second] = [periodOf(a), periodOf(b)]
    return regionOf(a) - regionOf(b) || (first < second ? -1 : Number(first > second))
  })
}

/** A copy in code-unit order of these texts, one after the other: as databases sort them here. */
export function inTextOrder<T>(
  values: readonly T[],
  ...textsOf: readonly ((value: T) => string)[]
): T[] {
  return [...values].sort((a, b) => {
    for (const textOf of textsOf) {
      const [first, second] = [textOf(a), textOf(b)]
      if (first !== second) return first < second ? -1 : 1
    }
    return 0
  })
}
