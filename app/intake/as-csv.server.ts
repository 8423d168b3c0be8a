import { csvLine } from '#app/domain/ingest/text/csv-line'
import type { Table } from './table'

/**
 * What the reader sees before any mapping, as text in pieces: the header where the file has one, then every record but
 * empty lines, in CSV as csvLine writes it.
 * @throws FileRefused quote_not_closed where the table is not read leniently
 */
export async function* asCsv(table: Table, signal?: AbortSignal): AsyncGenerator<string> {
  if (!table.isHeaderless) yield csvLine(table.header)
  for await (const { records } of table.blocks(signal)) {
    const lines = records.filter((record) => record.length > 1 || record[0] !== '').map(csvLine)
    if (lines.length > 0) yield lines.join('')
  }
}
