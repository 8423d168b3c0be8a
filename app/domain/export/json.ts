import type { ExportRow } from './score-columns'

/** Rows as JSON text, the same for file, command and API. Ends with a line break. */
export function toJson(rows: readonly ExportRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`
}
