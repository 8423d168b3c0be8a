/**
 * A spreadsheet runs a cell that begins with one of these as a formula. Signs of full width count too, and
 * so do leading blanks and control characters, which spreadsheets skip; and apostrophes, so that one that
 * was put in front can be told from one that was there.
 */
const FORMULA_START = /^'*[\u0000-\u0020\u00a0\u200b\ufeff]*[=+\-@|%＝＋－＠\t\r\n\u0000]/u

/** Or a sign alone. */
const NUMBER = /^[+-]?(\d[\d.,]*)?$/

/** Text that a spreadsheet would run gets an apostrophe in front, which shows it as text. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}

/** The same for a cell that is read again, where a number is no formula. */
export function guardCell(text: string): string {
  return NUMBER.test(text) ? text : guardFormula(text)
}

/** What was guarded, as it was; anything else as it is. */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text
}
