import type { ExportRow } from './score-columns'

/**
 * Rows as JSON text, the same for file, command and API: each with all columns in their order, also rows of an
 * edition, whose signed text has its keys in another. Ends with a line break.
 */
export function toJson(columns: readonly string[], rows: readonly ExportRow[]): string {
  const ordered = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
  )
  return `${JSON.stringify(ordered, null, 2)}\n`
}
