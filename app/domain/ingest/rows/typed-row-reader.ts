import type { ColumnMapping } from '../columns/mapping'
import { PLAIN_READINGS, type Readings } from '../evidence/file-evidence'
import type { IngestIssue } from '../issue'
import { BATCH_SIZE, type RecordReader } from './record-reader'
import type { RowBatch } from './row-batch'
import { RowCells } from './row-cells'

/** How the rows of a kind of file are made. */
export interface RowBuilder<Name extends string, Row, Kind extends string> {
  readonly kind: Kind
  /** Makes a row of the cells; it is dropped where a cell was rejected on the way. */
  readonly build: (cells: RowCells<Name>) => Row
  /** Told of a row that was rejected before it could be built, as its cells are too few or too many. */
  readonly misshapen?: (cells: RowCells<Name>) => void
  /** Earlier rows that the one just built has made unusable: their numbers, and why. */
  readonly retracted?: () => readonly IngestIssue[]
  /** What can only be said of the whole file. */
  readonly remarks?: () => readonly IngestIssue[]
}

/** A RecordReader that builds plain objects: for files of thousands of rows, not millions. */
export class TypedRowReader<
  Name extends string,
  Row extends { readonly rowNumber: number },
  Kind extends string,
> implements RecordReader<RowBatch<Row, Kind>> {
  rowsRead = 0
  accepted = 0
  private readonly cells: RowCells<Name>
  private rows: Row[] = []
  private rowsInBatch = 0

  constructor(
    mapping: ColumnMapping<Name>,
    private readonly builder: RowBuilder<Name, Row, Kind>,
    readings: Readings = PLAIN_READINGS,
  ) {
    this.cells = new RowCells(mapping, readings)
  }

  get isFull(): boolean {
    return this.rowsInBatch >= BATCH_SIZE
  }

  accept(record: readonly string[], rowNumber: number): void {
    this.rowsRead++
    this.rowsInBatch++
    const isWhole = this.cells.open(record, rowNumber)
    if (!isWhole) this.builder.misshapen?.(this.cells)
    const row = isWhole ? this.builder.build(this.cells) : null
    this.retract(this.builder.retracted?.() ?? [])
    if (row === null || this.cells.rejected) return
    this.accepted++
    this.rows.push(row)
  }

  finish(passedOver: readonly IngestIssue[]): void {
    const { issues } = this.cells
    issues.addOfFile(passedOver)
    issues.addOfFile(this.builder.remarks?.() ?? [])
  }

  takeBatch(bytesRead: number): RowBatch<Row, Kind> {
    const batch: RowBatch<Row, Kind> = {
      kind: this.builder.kind,
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

  private retract(reasons: readonly IngestIssue[]): void {
    if (reasons.length === 0) return
    const gone = new Set(reasons.map(({ row }) => row))
    const kept = this.rows.filter(({ rowNumber }) => !gone.has(rowNumber))
    this.accepted -= this.rows.length - kept.length
    this.rows = kept
    this.cells.issues.addOfFile(reasons)
  }
}
