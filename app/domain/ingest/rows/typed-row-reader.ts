import type { ColumnMapping } from '../columns/mapping'
import { BATCH_SIZE, type RecordReader } from './record-reader'
import type { RowBatch } from './row-batch'
import { RowCells } from './row-cells'

/** A RecordReader that builds plain objects: for files of thousands of rows, not millions. */
export class TypedRowReader<Name extends string, Row> implements RecordReader<RowBatch<Row>> {
  rowsRead = 0
  accepted = 0
  private readonly cells: RowCells<Name>
  private readonly build: (cells: RowCells<Name>) => Row
  private rows: Row[] = []
  private rowsInBatch = 0

  /** @param build makes a row of the cells; it is dropped where a cell was rejected on the way */
  constructor(mapping: ColumnMapping<Name>, build: (cells: RowCells<Name>) => Row) {
    this.cells = new RowCells(mapping)
    this.build = build
  }

  get isFull(): boolean {
    return this.rowsInBatch >= BATCH_SIZE
  }

  accept(record: readonly string[], rowNumber: number): void {
    this.rowsRead++
    this.rowsInBatch++
    if (!this.cells.open(record, rowNumber)) return
    const row = this.build(this.cells)
    if (this.cells.rejected) return
    this.accepted++
    this.rows.push(row)
  }

  finish(): void {
    // Every row has been said all about
  }

  takeBatch(bytesRead: number): RowBatch<Row> {
    const batch: RowBatch<Row> = {
      rows: this.rows,
      rowsRead: this.rowsInBatch,
      rejected: this.rowsInBatch - this.rows.length,
      issues: this.cells.issues.take(),
      bytesRead,
    }
    this.rows = []
    this.rowsInBatch = 0
    return batch
  }
}
