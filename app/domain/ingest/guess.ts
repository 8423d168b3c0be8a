import type { Answers } from './question'

/**
 * What is recognised of how a file is written and can be corrected: an answer under one of these names
 * goes before what we recognise. `sheet` and `date_order`, which may be asked too, work alike.
 */
export const GUESSES = ['encoding', 'delimiter', 'header_row', 'profile', 'zone'] as const
export type Guess = (typeof GUESSES)[number]

/** In which text may come, by the names of the decoder. */
export const ENCODINGS = [
  ...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15'] as const),
  ...(['macintosh', 'cp850'] as const),
] as const

/** By the names under which they are chosen. */
export const DELIMITERS = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' } as const

/** Of times that name none. */
export const ZONES = ['Europe/Amsterdam', 'UTC'] as const

/** A header is looked for, and may be pointed out, within the first so many records. */
export const MOST_HEADER_ROWS = 50

export function correctedEncoding(answers: Answers | null | undefined): string | null {
  return ENCODINGS.find((encoding) => encoding === answers?.encoding) ?? null
}

/** The character itself. */
export function correctedDelimiter(answers: Answers | null | undefined): string | null {
  const chosen = Object.entries(DELIMITERS).find(([name]) => name === answers?.delimiter)
  return chosen?.[1] ?? null
}

/** In place of the row of the header. */
export const NO_HEADER = 'none'

/** As a spreadsheet counts: 1 for the first. */
export function correctedHeaderRow(
  answers: Answers | null | undefined,
): number | typeof NO_HEADER | null {
  if (answers?.header_row === NO_HEADER) return NO_HEADER
  const row = Number(answers?.header_row ?? Number.NaN)
  return Number.isInteger(row) && row >= 1 && row <= MOST_HEADER_ROWS ? row : null
}

export function correctedZone(answers: Answers | null | undefined): string | null {
  return ZONES.find((zone) => zone === answers?.zone) ?? null
}
