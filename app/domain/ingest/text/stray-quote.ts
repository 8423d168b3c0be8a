import type { Dialect } from './dialect'

/** Stands for a quote that is text while a parser reads; no file may hold it (Unicode 15, 23.7). */
const STAND_IN = '\uFDD0'

/**
 * Of a value whose quote closes nowhere: the quote that its writer meant as text. `"5""` at a line's
 * end is `5"` in quotes, its first closing quote being text; else the opening one is.
 * @param opened position of the opening quote
 */
export function quoteMeantAsText(text: string, opened: number, dialect: Dialect): number {
  const { quote, delimiter } = dialect
  const end = text.indexOf('\n', opened)
  const line = text.slice(opened + 1, end < 0 ? text.length : end)
  const twice = quote + quote
  const inside = line.indexOf(twice + delimiter)
  if (inside >= 0) return opened + 1 + inside
  return line.endsWith(twice) ? opened + 1 + line.length - twice.length : opened
}

/** The same text with the quote at `position` out of the parser's sight. */
export function asText(text: string, position: number): string {
  return text.slice(0, position) + STAND_IN + text.slice(position + 1)
}

/** The same text with every quote from `position` on out of the parser's sight. */
export function withoutQuotes(text: string, position: number, { quote }: Dialect): string {
  return text.slice(0, position) + text.slice(position).replaceAll(quote, STAND_IN)
}

/** The records with their quotes in place again. */
export function restored(records: string[][], { quote }: Dialect): string[][] {
  return records.map((record) =>
    record.some((value) => value.includes(STAND_IN))
      ? record.map((value) => value.replaceAll(STAND_IN, quote))
      : record,
  )
}
