import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { RecordReader } from '#app/domain/ingest/rows/record-reader'
import { isSummaryRow } from '#app/domain/ingest/rows/summary-row'
import { isBlankRecord } from '#app/domain/ingest/text/csv-records'
import type { Table } from './table'

/**
 * Feeds a table's rows to a reader and gives its batches, as fast as they are taken and no faster, so
 * that memory stays flat. Blank rows, and rows that sum up others, count for the row numbers alone.
 * @throws FileRefused quote_not_closed; at the end file_no_rows, or all_rows_rejected (after the last
 *   batch, so that the reasons are known)
 */
export async function* readRows<Batch>(
  table: Table,
  reader: RecordReader<Batch>,
  signal?: AbortSignal,
): AsyncGenerator<Batch> {
  let bytesRead = 0
  let summaryRows = 0
  for await (const block of table.blocks(signal)) {
    bytesRead = block.bytesRead
    let row = block.firstRow
    for (const record of block.records) {
      if (isSummaryRow(record)) summaryRows++
      else if (!isBlankRecord(record)) reader.accept(record, row)
      row++
      if (reader.isFull) yield reader.takeBatch(bytesRead)
    }
  }
  reader.finish(summaryRows)
  yield reader.takeBatch(bytesRead)
  if (reader.rowsRead === 0) throw new FileRefused([refusal('file_no_rows')])
  if (reader.accepted === 0) {
    throw new FileRefused([refusal('all_rows_rejected', { rows: reader.rowsRead })])
  }
}
