import { guardFormula } from '#app/domain/formula-guard'
import { csvRecord } from '#app/domain/export/csv-record'
import type { FigureSheet } from './figure-sheet'
import { bilingual, type Language } from './language'

const separatorIn = bilingual(';', ',')
/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Figures as a file for a spreadsheet in the reader's language: Dutch with semicolons and decimal
 * commas. What must be known of them stands below them, so that the first line is the header.
 */
export function spreadsheetFile(sheet: FigureSheet, language: Language): string {
  const { columns, rows } = sheet.table
  const separator = separatorIn(language)
  const number = (value: string) => value.replace('−', '-')
  const [region, ...rest] = sheet.subject
  const notes = [
    ...[sheet.title, ...(sheet.remarks ?? [])],
    sourceLine('Draagvlak', sheet.regionSet, region ?? null, sheet.period, ...rest),
    sourceLine(...sheet.facts),
  ]
  const lines = [
    columns.map(({ name }) => guardFormula(name)),
    ...rows.map((row) =>
      row.map((value, at) => (columns[at]?.numeric ? number(value) : guardFormula(value))),
    ),
    [],
    ...notes.map((note) => [guardFormula(note)]),
  ]
  return BYTE_ORDER_MARK + lines.map((line) => `${csvRecord(line, separator)}\r\n`).join('')
}

/** The parts of a source line that are known, between middle dots. */
export function sourceLine(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}
