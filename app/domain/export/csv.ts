import { csvRecord } from './csv-record'
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
  const lines = [csvRecord(columns)]
  for (const row of rows) lines.push(csvRecord(columns.map((column) => cell(row[column] ?? null))))
  return `${lines.join('\n')}\n`
}

function cell(value: ExportValue): string {
  if (value === null) return ''
  return typeof value === 'string' ? guardFormula(value) : String(value)
}
