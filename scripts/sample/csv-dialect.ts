import { csvRecord } from '#app/domain/export/csv-record'
import iconv from 'iconv-lite'
import { formatIsoDay, type Day } from '#app/domain/calendar/day'

/** How a file writes what it says: as the tools and spreadsheets of the field do. */
export interface CsvDialect {
  readonly delimiter: ';' | ',' | '\t'
  readonly newline: '\n' | '\r\n'
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252'
  readonly dates: 'iso' | 'dutch'
  readonly decimal: ',' | '.'
}

export const DUTCH_EXCEL: CsvDialect = {
  delimiter: ';',
  newline: '\r\n',
  encoding: 'utf-8-bom',
  dates: 'dutch',
  decimal: ',',
}

/** null → empty; ISO or dd-mm-yyyy. */
export function dateText(dialect: CsvDialect, day: Day | null): string {
  if (day === null) return ''
  const iso = formatIsoDay(day)
  if (dialect.dates === 'iso') return iso
  return `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}`
}

/** null → empty; at most two decimals, no trailing zeros, no thousands separator. */
export function numberText(dialect: CsvDialect, value: number | null): string {
  if (value === null) return ''
  return String(Math.round(value * 100) / 100).replace('.', dialect.decimal)
}

/** Rows, the header first, to the bytes of the file. */
export function csvBytes(dialect: CsvDialect, rows: readonly (readonly string[])[]): Uint8Array {
  const { delimiter, newline } = dialect
  const field = (text: string) => text.replaceAll('\n', newline)
  const text = rows.map((row) => csvRecord(row.map(field), delimiter) + newline).join('')
  if (dialect.encoding === 'windows-1252') return iconv.encode(text, 'win1252')
  return Buffer.from(dialect.encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8')
}
