import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { RecordReader } from '#app/domain/ingest/rows/record-reader'
import type { PassedOver } from '#app/domain/ingest/rows/passed-over'
import { PlainBlock } from '#app/domain/ingest/text/plain-block'
import type { Table } from './table'

/**
 * Feeds a table's rows to a reader and gives its batches, as fast as they are taken and no faster, so
 * that memory stays flat. Rows that are passed over count for the row numbers alone.
 * @throws FileRefused quote_not_closed; at the end file_no_rows, or all_rows_rejected (after the last
 *   batch, so that the reasons are known)
 */
export async function* readRows<Batch>(
  table: Table,
  reader: RecordReader<Batch>,
  passedOver: PassedOver,
  signal?: AbortSignal,
): AsyncGenerator<Batch> {
  let bytesRead = 0
  const accept = (record: readonly string[], row: number) => {
    if (!passedOver.isRow(record, row)) return
    for (const held of passedOver.given) reader.accept(held.record, held.row)
    reader.accept(record, row)
  }
  for await (const block of table.blocks(signal)) {
    bytesRead = block.bytesRead
    const lines = reader.acceptLine === undefined ? null : PlainBlock.linesOf(block)
    const records = lines === null ? block.records : []
    const count = lines?.count ?? records.length
    for (let at = 0; at < count; at++) {
      const row = block.firstRow + at
      if (lines === null) accept(records[at]!, row)
      else if (passedOver.isPlainRow(lines, at, row)) reader.acceptLine?.(lines, at, row)
      else accept(lines.record(at), row)
      if (reader.isFull) yield reader.takeBatch(bytesRead)
    }
  }
  reader.finish(passedOver.remarks())
  yield reader.takeBatch(bytesRead)
  if (reader.rowsRead === 0) throw new FileRefused([refusal('file_no_rows')])
  if (reader.accepted === 0) {
    throw new FileRefused([refusal('all_rows_rejected', { rows: reader.rowsRead })])
  }
}
