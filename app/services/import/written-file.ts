import { csvRecord } from '#app/domain/export/csv-record'
import { guardCell } from '#app/domain/formula-guard'
import { WRITTEN_AT } from '#app/domain/ingest/columns/recognise'

/**
 * What somebody wrote by hand as a file of its kind. The moment makes it a file of its own, where somebody comes
 * back to what was said before.
 * @param rows each by column
 * @param at ISO moment in UTC
 * @param names columns of the file; else those of the first row
 */
export function writtenFile<Name extends string>(
  rows: readonly Readonly<Partial<Record<Name, string>>>[],
  at: string,
  names: readonly Name[] = Object.keys(rows[0] ?? {}) as Name[],
): string {
  const lines = rows.map((row) => [...names.map((name) => row[name] ?? ''), at])
  return [[...names, WRITTEN_AT], ...lines]
    .map((line) => `${csvRecord(line.map(guardCell), ';')}\n`)
    .join('')
}
