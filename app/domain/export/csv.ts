import { guardFormula } from '../formula-guard'
import { csvRecord } from './csv-record'
import type { ExportRow, ExportValue } from './score-columns'

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
