import type { ExportRow, ExportValue } from '#app/domain/export/score-columns'
import type { Language } from '#app/words/language'
import { withDecimalMark } from '#app/words/numbers'

/** Rows as an aligned table for a terminal: numbers to the right, in the reader's notation. */
export function toTable(
  columns: readonly string[],
  rows: readonly ExportRow[],
  language: Language,
): string {
  const used = columns.filter((column) => rows.some((row) => (row[column] ?? null) !== null))
  const cells = rows.map((row) => used.map((column) => cell(row[column] ?? null, language)))
  const widths = used.map((column, index) =>
    Math.max(column.length, ...cells.map((row) => (row[index] ?? '').length)),
  )
  const isNumber = used.map((column) => rows.some((row) => typeof row[column] === 'number'))
  const line = (values: readonly string[]) =>
    values
      .map((value, index) =>
        isNumber[index] ? value.padStart(widths[index] ?? 0) : value.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return `${[line(used), rule, ...cells.map(line)].join('\n')}\n`
}

/** In the reader's notation: 61,4 in Dutch. */
export function decimal(value: number | string, language: Language): string {
  return typeof value === 'number' ? withDecimalMark(value, language) : value
}

function cell(value: ExportValue, language: Language): string {
  if (value === null) return '–'
  return typeof value === 'boolean' ? String(value) : decimal(value, language)
}
