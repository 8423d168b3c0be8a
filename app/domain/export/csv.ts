import type { ExportRow, ExportValue } from './score-columns'

/**
 * A spreadsheet runs a cell that begins with one of these as a formula. Signs of full width count too,
 * and so do leading blanks and control characters, which spreadsheets skip. Numbers are never touched.
 */
const FORMULA_START = /^[\u0000-\u0020\u00a0\u200b\ufeff]*[=+\-@|%＝＋－＠\t\r\n\u0000]/u

/** Text that a spreadsheet would run gets an apostrophe in front, which shows it as text. */
export function guardFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}

/** Rows as CSV: comma, RFC 4180 quotes, LF, decimal point, missing as empty. Ends with a line break. */
export function toCsv(columns: readonly string[], rows: readonly ExportRow[]): string {
  const lines = [columns.map(quoteWhereNeeded).join(',')]
  for (const row of rows) lines.push(columns.map((column) => cell(row[column] ?? null)).join(','))
  return `${lines.join('\n')}\n`
}

function cell(value: ExportValue): string {
  if (value === null) return ''
  return typeof value === 'string' ? quoteWhereNeeded(guardFormula(value)) : String(value)
}

function quoteWhereNeeded(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
