import type { IngestIssue } from '../issue'

/** Checked rows of a small file (agreements, regions, stakeholders) on their way to the writer. */
export interface RowBatch<Row> {
  readonly rows: readonly Row[]
  /** Every data row that was read for this batch, rejected ones included; blank lines are none. */
  readonly rowsRead: number
  readonly rejected: number
  readonly issues: readonly IngestIssue[]
  /** Bytes of the file read so far, for the progress bar. */
  readonly bytesRead: number
}
