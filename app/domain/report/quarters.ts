import { addQuarters, quarterIndex, type Quarter } from '../calendar/quarter'

/** Quarters that occur, newest first. */
export function quartersWithRows(rows: readonly { readonly period: Quarter }[]): Quarter[] {
  return [...new Set(rows.map((row) => row.period))].sort().reverse()
}

/** A quarter further from all that occur stands alone: a line through empty decades says nothing. */
const MOST_EMPTY = 4

/**
 * From the first quarter that occurs to the last or the chosen one, without holes; only the chosen one
 * where it lies far from all of them, none without one chosen.
 */
export function quartersToShow(occurring: readonly Quarter[], chosen: Quarter | null): Quarter[] {
  if (chosen === null) return []
  const known = [...occurring].sort().map(quarterIndex)
  const at = quarterIndex(chosen)
  const from = known[0] ?? at
  const to = known.at(-1) ?? at
  if (at < from - MOST_EMPTY || at > to + MOST_EMPTY) return [chosen]
  const first = Math.min(from, at)
  const length = Math.max(to, at) - first + 1
  return Array.from({ length }, (_, step) => addQuarters(chosen, first - at + step))
}
