import { addQuarters, quarterIndex, type Quarter } from '../calendar/quarter'

/** Quarters that occur, newest first. */
export function quartersWithRows(rows: readonly { readonly period: Quarter }[]): Quarter[] {
  return [...new Set(rows.map((row) => row.period))].sort().reverse()
}

/** From the first quarter that occurs to the last or the chosen one, without holes; none without one chosen. */
export function quartersToShow(occurring: readonly Quarter[], chosen: Quarter | null): Quarter[] {
  if (chosen === null) return []
  const all = [...occurring, chosen].sort()
  const first = all[0] ?? chosen
  const length = quarterIndex(all.at(-1) ?? chosen) - quarterIndex(first) + 1
  return Array.from({ length }, (_, step) => addQuarters(first, step))
}
