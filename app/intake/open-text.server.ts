import { createHash } from 'node:crypto'
import path from 'node:path'
import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import { correctedDelimiter, correctedHeaderRow } from '#app/domain/ingest/guess'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { createDecoder } from '#app/domain/ingest/text/decoder'
import { CsvRecords, MAXIMUM_RECORD_LENGTH } from '#app/domain/ingest/text/csv-records'
import type { Dialect } from '#app/domain/ingest/text/dialect'
import { detectDialect, headRecords } from '#app/domain/ingest/text/detect-dialect'
import { EncodingProbe } from '#app/domain/ingest/text/encoding'
import { findHeader, type IsKnownHeading } from '#app/domain/ingest/text/header'
import { PlainBlock } from '#app/domain/ingest/text/plain-block'
import { PlainLines } from '#app/domain/ingest/text/plain-lines'
import { CHUNK_BYTES, chunksOf } from './chunks.server'
import type { OpenTableOptions, Table, TableBlock } from './table'

/** Bytes that become rows at once: their cells die young, and so need little room. */
const PIECE_BYTES = 65_536
const LINE_FEED = 0x0a
/** Bytes that are parsed from a line on that is not plain: twice as many each time that none follows. */
const SHORTEST_STRETCH = 1_024

/**
 * Reads the file once through for its hash and its encoding, then its head for delimiter and header.
 * @throws FileRefused file_empty, value_too_long, file_not_text, file_not_supported, file_encoding_broken
 */
export async function openText(
  file: string,
  isKnownHeading: IsKnownHeading,
  { signal, lenient = false, answers = {} }: OpenTableOptions = {},
): Promise<Table> {
  const probe = new EncodingProbe()
  const hash = createHash('sha256')
  for await (const bytes of chunksOf(file, signal)) {
    hash.update(bytes)
    probe.push(bytes)
  }
  const { data: encoding, issues } = probe.finish(answers, lenient)
  if (encoding === null) throw new FileRefused(issues)

  const { text, complete } = await headOf(file, encoding)
  if (complete && text.trim() === '') throw new FileRefused([refusal('file_empty')])
  const dialect = detectDialect(text, complete, isKnownHeading, correctedDelimiter(answers))
  const records = headRecords(text, complete, dialect)
  const row = correctedHeaderRow(answers)
  const found = findHeader(records, isKnownHeading, typeof row === 'number' ? row - 1 : row)
  if (found === null) throw new FileRefused([complete ? refusal('file_empty') : tooLong()])
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
    isHeaderless: found.isNone ?? false,
    issues,
    blocks: (abort) => {
      return rowsBelow({ file, encoding, dialect, lenient }, headerRow, abort)
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
    // A head of nothing but blank lines tells nothing yet, nor does a part of its first line
    const hasLine = /[\r\n]/.test(text.trimStart()) || text.length > MAXIMUM_RECORD_LENGTH
    if (hasLine && bytes.length === CHUNK_BYTES) return { text, complete: false }
  }
  return { text: text + decoder.end(), complete: true }
}

function tooLong(): IngestIssue {
  return refusal('value_too_long', { maximum: MAXIMUM_RECORD_LENGTH }, 1)
}

interface Source {
  readonly file: string
  readonly encoding: string
  readonly dialect: Dialect
  readonly lenient: boolean
}

async function* rowsBelow(
  source: Source,
  headerRow: number,
  signal?: AbortSignal,
): AsyncGenerator<TableBlock> {
  for await (const block of blocksOf(source, signal)) {
    const above = headerRow + 1 - block.firstRow
    if (above <= 0) yield block
    else if (above < block.records.length) {
      yield { ...block, firstRow: headerRow + 1, records: block.records.slice(above) }
    }
  }
}

/** Plain lines as they lie; whatever is not plain is decoded and parsed. */
async function* blocksOf(
  { file, encoding, dialect, lenient }: Source,
  signal?: AbortSignal,
): AsyncGenerator<TableBlock> {
  const reader = new CsvRecords(dialect, lenient)
  const decoder = createDecoder(encoding)
  const parsed = (bytes: Uint8Array) => reader.push(decoder.write(bytes))
  const plain = PlainLines.areIn(encoding, dialect) ? new PlainLines(dialect) : null
  // A line that a piece cut off stands before the next piece.
  const room = new Uint8Array(2 * PIECE_BYTES)
  let cutOff = 0
  let stretch = SHORTEST_STRETCH
  let bytesRead = 0
  for await (const bytes of chunksOf(file, signal)) {
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
      const piece = bytes.subarray(from, from + PIECE_BYTES)
      bytesRead += piece.length
      if (plain === null) {
        yield { ...parsed(piece), bytesRead }
        continue
      }
      room.set(piece, cutOff)
      const filled = cutOff + piece.length
      const end = room.lastIndexOf(LINE_FEED, filled - 1) + 1
      // No line of a table is so long: it is left to the parser.
      const whole = room.subarray(0, filled - end < PIECE_BYTES ? end : filled)
      for (let done = 0; done < whole.length;) {
        const length = reader.isBetweenRecords ? plain.read(whole.subarray(done)) : 0
        if (length > 0) {
          stretch = SHORTEST_STRETCH
          done += length
          yield new PlainBlock(plain, reader.pass(plain.count), bytesRead)
          continue
        }
        const next = whole.indexOf(LINE_FEED, done + stretch) + 1
        const parsedTo = next > 0 ? next : whole.length
        yield { ...parsed(whole.subarray(done, parsedTo)), bytesRead }
        done = parsedTo
        stretch *= 2
      }
      cutOff = filled - whole.length
      room.copyWithin(0, whole.length, filled)
    }
  }
  yield { ...parsed(room.subarray(0, cutOff)), bytesRead }
  yield { ...reader.push(decoder.end()), bytesRead }
  yield { ...reader.end(), bytesRead }
}
