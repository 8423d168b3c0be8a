import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { Answers } from '#app/domain/ingest/question'
import { createDecoder } from '#app/domain/ingest/text/decoder'
import { CsvRecords, type RecordBlock } from '#app/domain/ingest/text/csv-records'
import { detectDialect, headRecords } from '#app/domain/ingest/text/detect-dialect'
import { EncodingProbe } from '#app/domain/ingest/text/encoding'
import { findHeader } from '#app/domain/ingest/text/header'

const CHUNK_BYTES = 262_144

/** What is known of a file before a single row is judged. */
export interface FileFacts {
  /** Without its folder. */
  readonly fileName: string
  readonly bytes: number
  /** Hex, of all bytes. */
  readonly sha256: string
  /** As the decoder names it: utf-8, utf-16le, windows-1252 … */
  readonly encoding: string
  readonly delimiter: string
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
  /** The records below the header, in blocks of bounded size. Blank lines are in them, as `['']`. */
  blocks(signal?: AbortSignal): AsyncGenerator<TableBlock>
}

export interface OpenTableOptions {
  readonly signal?: AbortSignal
  /** For looking at it: a quote that closes nowhere is text, an encoding the likeliest one. */
  readonly lenient?: boolean
  readonly answers?: Answers
}

/**
 * Reads the file once through for its hash and its encoding, then its head for delimiter and header.
 * @param isKnownHeading as columns/recognise knownHeadings makes it
 * @throws FileRefused file_empty, file_not_text, file_not_supported, file_encoding_broken
 */
export async function openTable(
  file: string,
  isKnownHeading: (heading: string) => boolean,
  { signal, lenient = false, answers = {} }: OpenTableOptions = {},
): Promise<Table> {
  const probe = new EncodingProbe()
  const hash = createHash('sha256')
  for await (const bytes of chunksOf(file, signal)) {
    hash.update(bytes)
    probe.push(bytes)
  }
  const { data: encoding, issues } = probe.finish(lenient ? null : answers)
  if (encoding === null) throw new FileRefused(issues)

  const { text, complete } = await headOf(file, encoding)
  if (complete && text.trim() === '') throw new FileRefused([refusal('file_empty')])
  const dialect = detectDialect(text, complete, isKnownHeading)
  const found = findHeader(headRecords(text, complete, dialect), isKnownHeading)
  if (found === null) throw new FileRefused([refusal('file_empty')])
  const headerRow = found.last + 1
  return {
    facts: {
      fileName: path.basename(file),
      bytes: probe.bytes,
      sha256: hash.digest('hex'),
      encoding,
      delimiter: dialect.delimiter,
    },
    header: found.header,
    headerRow,
    headings: found.rows,
    blocks: (abort) => {
      return rowsBelow(file, encoding, () => new CsvRecords(dialect, lenient), headerRow, abort)
    },
  }
}

async function headOf(
  file: string,
  encoding: string,
): Promise<{ text: string; complete: boolean }> {
  const decoder = createDecoder(encoding)
  let text = ''
  for await (const bytes of chunksOf(file)) {
    text += decoder.write(bytes)
    // A head of nothing but blank lines tells nothing yet
    if (text.trim() !== '' && bytes.length === CHUNK_BYTES) return { text, complete: false }
  }
  return { text: text + decoder.end(), complete: true }
}

async function* rowsBelow(
  file: string,
  encoding: string,
  createReader: () => CsvRecords,
  headerRow: number,
  signal?: AbortSignal,
): AsyncGenerator<TableBlock> {
  for await (const block of blocksOf(file, encoding, createReader(), signal)) {
    const above = headerRow + 1 - block.firstRow
    if (above <= 0) yield block
    else if (above < block.records.length) {
      yield { ...block, firstRow: headerRow + 1, records: block.records.slice(above) }
    }
  }
}

async function* blocksOf(
  file: string,
  encoding: string,
  reader: CsvRecords,
  signal?: AbortSignal,
): AsyncGenerator<TableBlock> {
  const decoder = createDecoder(encoding)
  let bytesRead = 0
  for await (const bytes of chunksOf(file, signal)) {
    bytesRead += bytes.length
    yield { ...reader.push(decoder.write(bytes)), bytesRead }
  }
  yield { ...reader.push(decoder.end()), bytesRead }
  yield { ...reader.end(), bytesRead }
}

/** Full chunks but for the last. The buffer is used again: what is kept must be copied. */
async function* chunksOf(file: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const buffer = new Uint8Array(CHUNK_BYTES)
    for (;;) {
      signal?.throwIfAborted()
      let filled = 0
      while (filled < CHUNK_BYTES) {
        const { bytesRead } = await handle.read(buffer, filled, CHUNK_BYTES - filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      if (filled > 0) yield buffer.subarray(0, filled)
      if (filled < CHUNK_BYTES) return
    }
  } finally {
    await handle.close()
  }
}
