import { FileRefused } from '../file-refused'
import type { IngestIssue } from '../issue'
import { BATCH_SIZE } from './record-reader'
import type { RowCells } from './row-cells'

/** The column by which two rows are about the same, for what is said of them. */
export type SameColumn =
  'agreement_id' | 'organisation' | 'wave' | 'loop_id' | 'bottleneck_id' | 'partner'

interface Seen {
  readonly row: number
  readonly content: string
  isRetracted: boolean
}

/**
 * Rows of one file with the same key. One that repeats another is rejected by itself; where two differ
 * nobody can tell which is right, and neither is taken.
 */
export class RowConflicts<Name extends string> {
  private readonly seen = new Map<string, Seen>()
  private pending: readonly IngestIssue[] = []

  /** @param column that of the key, for the messages. @param code of rows that differ */
  constructor(
    private readonly column: Name & SameColumn,
    private readonly code: 'rows_conflict' | 'partner_twice' = 'rows_conflict',
  ) {}

  /** Rejects the row, where one with this key came before. */
  judge(cells: RowCells<Name>, key: readonly unknown[]): void {
    if (cells.rejected) return
    const text = JSON.stringify(key)
    const content = cells.content()
    const first = this.seen.get(text)
    if (first === undefined) {
      this.seen.set(text, { row: cells.rowNumber, content, isRetracted: false })
      return
    }
    if (first.content === content && !first.isRetracted) {
      cells.reject(this.column, { code: 'duplicate_row', params: { first: first.row } })
      return
    }
    cells.reject(this.column, { code: this.code, params: this.paramsOf(first.row) })
    if (!first.isRetracted) this.retract(first, cells)
  }

  /** The earlier row, if any, that is not to be taken either, once. */
  readonly retracted = (): readonly IngestIssue[] => {
    const { pending } = this
    this.pending = []
    return pending
  }

  /** The other row, and by which column both are about the same. */
  private paramsOf(other: number) {
    return { other, same: this.column }
  }

  private retract(first: Seen, cells: RowCells<Name>): void {
    const issue = {
      row: first.row,
      column: cells.heading(this.column),
      code: this.code,
      params: this.paramsOf(cells.rowNumber),
    } as const
    // It may have been handed over already
    if (cells.rowNumber - first.row >= BATCH_SIZE) {
      throw new FileRefused([{ ...issue, severity: 'refused' }])
    }
    first.isRetracted = true
    this.pending = [{ ...issue, severity: 'rejected' }]
  }
}
