import type { IngestIssue } from '#app/domain/ingest/issue'
import type { Answers } from '#app/domain/ingest/question'
import type { RecordBlock } from '#app/domain/ingest/text/csv-records'

/** What is known of a file before a single row is judged. */
export interface FileFacts {
  /** Without its folder. */
  readonly fileName: string
  readonly bytes: number
  /** Hex, of all bytes. */
  readonly sha256: string
  /** As the decoder names it: utf-8, utf-16le, windows-1252 …; xlsx for a workbook. */
  readonly encoding: string
  /** '' where cells are not parted by a character. */
  readonly delimiter: string
  /** Of a workbook those that hold something, the one that is read first. */
  readonly sheets?: readonly string[]
}

/** Records with the share of the file that was read for them. */
export interface TableBlock extends RecordBlock {
  readonly bytesRead: number
}

/** A table whose header has been read; its rows can be read as often as one likes. */
export interface Table {
  readonly facts: FileFacts
  readonly header: readonly string[]
  /** Row of the header, of its last line where it has several: 1 unless something stands above it. */
  readonly headerRow: number
  /** The rows that the header was made of. */
  readonly headings: readonly (readonly string[])[]
  /** There are none: the header names columns by their place. */
  readonly isHeaderless: boolean
  /** What the file as such gives rise to. */
  readonly issues: readonly IngestIssue[]
  /** The records below the header, in blocks of bounded size. Blank lines are in them, as `['']`. */
  blocks(signal?: AbortSignal): AsyncGenerator<TableBlock>
}

export interface OpenTableOptions {
  readonly signal?: AbortSignal
  /** For looking at it: a quote that closes nowhere is text, what is unsure the likeliest. */
  readonly lenient?: boolean
  readonly answers?: Answers
}
