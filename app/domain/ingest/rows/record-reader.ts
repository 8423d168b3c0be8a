import type { IngestIssue } from '../issue'
import type { PlainLines } from '../text/plain-lines'
import { bad, type BadValue } from '../values/value'

/** Judges records one by one and hands over what is good in batches. */
export interface RecordReader<Batch> {
  /** Data rows so far, rejected ones and ones that were left out included. */
  readonly rowsRead: number
  /** Rows so far that were good. */
  readonly accepted: number
  /** True when a batch should be taken before the next record. */
  readonly isFull: boolean
  /** @param record raw strings, not blank. @param rowNumber as a spreadsheet counts, the header being row 1 */
  accept(record: readonly string[], rowNumber: number): void
  /** The same for a plain line, where a reader knows how: it comes to what its record would. */
  acceptLine?(lines: PlainLines, line: number, rowNumber: number): void
  /**
   * There are no more records: says what can only be said of the whole file.
   * @param passedOver what is said of rows that are none
   */
  finish(passedOver: readonly IngestIssue[]): void
  /** What was read since the last batch. @param bytesRead of the file so far */
  takeBatch(bytesRead: number): Batch
}

/** Rows, or issues, after which a batch is handed over. */
export const BATCH_SIZE = 10_000

/**
 * A record must be as wide as the header, or its values may have slid into other columns. Blank cells
 * beyond the header are what trailing delimiters leave, and do no harm.
 */
export function wrongWidth(record: readonly string[], columns: number): BadValue | null {
  if (record.length < columns) {
    return bad('row_too_short', { found: record.length, expected: columns }).bad
  }
  for (let index = columns; index < record.length; index++) {
    if (record[index]?.trim() !== '') {
      return bad('row_too_long', { found: record.length, expected: columns }).bad
    }
  }
  return null
}
