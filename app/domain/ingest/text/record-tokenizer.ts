import { FileRefused, refusal } from '../file-refused'
import type { Dialect } from './dialect'

/** Consecutive records; the first one stands in row `firstRow` of the file. Blank lines are `['']`. */
export interface RecordBlock {
  readonly firstRow: number
  readonly records: string[][]
}

/** A record longer than this is no record: a quote was left open, or this is no table. Characters. */
const MAXIMUM_RECORD_LENGTH = 1_000_000

const QUOTE = 0x22
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20

/**
 * CSV text, fed in any pieces, to records of raw strings (RFC 4180, read leniently): lines may end in
 * CRLF, LF or CR, mixed; quotes hold delimiters and newlines; a stray quote inside a quoted value is
 * kept as text as long as the value stays on its line. A quote that swallows lines is refused with the
 * row in which it opened, because everything after it may have slid into the wrong record.
 */
export class RecordTokenizer {
  private readonly delimiter: string
  private readonly delimiterCode: number
  /** Text from the start of the first incomplete record. */
  private rest = ''
  private nextRow: number

  constructor(dialect: Dialect) {
    this.delimiter = dialect.delimiter
    this.delimiterCode = dialect.delimiter.charCodeAt(0)
    this.nextRow = dialect.declared ? 0 : 1
  }

  /** @throws FileRefused quote_not_closed, value_too_long */
  push(text: string): RecordBlock {
    return this.read(this.rest + text, false)
  }

  /** The last record, which need not end in a newline. @throws FileRefused quote_not_closed */
  end(): RecordBlock {
    return this.read(this.rest, true)
  }

  private read(text: string, final: boolean): RecordBlock {
    const quoted = text.includes('"')
    const records = quoted ? this.readQuoted(text, final) : this.readPlain(text, final)
    if (this.rest.length > MAXIMUM_RECORD_LENGTH) {
      const row = this.nextRow + records.length
      throw new FileRefused([refusal(quoted ? 'quote_not_closed' : 'value_too_long', {}, row)])
    }
    const firstRow = this.nextRow
    this.nextRow += records.length
    // Row 0 is Excel's "sep=;" line, which a spreadsheet swallows too
    return firstRow === 0 && records.length > 0
      ? { firstRow: 1, records: records.slice(1) }
      : { firstRow, records }
  }

  private readPlain(text: string, final: boolean): string[][] {
    // A CR at the very end may be half of a CRLF
    const searchable = final || !text.endsWith('\r') ? text.length : text.length - 1
    if (searchable === 0) {
      this.rest = text
      return []
    }
    const end = Math.max(
      text.lastIndexOf('\n', searchable - 1),
      text.lastIndexOf('\r', searchable - 1),
    )
    const complete = final && end !== text.length - 1 ? text.length : end
    this.rest = text.slice(Math.min(complete + 1, text.length))
    if (complete < 0) return []
    let lines = text.slice(0, complete)
    if (text.includes('\r')) {
      if (lines.endsWith('\r') && text[complete] === '\n') lines = lines.slice(0, -1)
      lines = lines.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
    }
    const delimiter = this.delimiter
    return lines.split('\n').map((line) => line.split(delimiter))
  }

  private readQuoted(text: string, final: boolean): string[][] {
    const length = text.length
    const delimiter = this.delimiterCode
    const records: string[][] = []
    let record: string[] = []
    let recordStart = 0
    let position = 0
    this.rest = ''
    for (;;) {
      let end: number
      if (text.charCodeAt(position) === QUOTE) {
        const closing = this.closingQuote(text, position, final, this.nextRow + records.length)
        if (closing < 0) break
        const value = text.slice(position + 1, closing)
        record.push(value.includes('""') ? value.replaceAll('""', '"') : value)
        end = closing + 1
        while (end < length && isPadding(text.charCodeAt(end), delimiter)) end++
      } else {
        end = position
        while (end < length && !isFieldEnd(text.charCodeAt(end), delimiter)) end++
        record.push(text.slice(position, end))
      }
      if (end >= length) break
      const code = text.charCodeAt(end)
      if (code === delimiter) {
        position = end + 1
        continue
      }
      if (code === CARRIAGE_RETURN) {
        if (end + 1 >= length && !final) break
        if (text.charCodeAt(end + 1) === LINE_FEED) end++
      }
      records.push(record)
      record = []
      position = recordStart = end + 1
      if (position >= length) return records
    }
    if (final) records.push(record)
    else this.rest = text.slice(recordStart)
    return records
  }

  /** Position of the quote that closes the one at `open`; −1 if more text is needed. */
  private closingQuote(text: string, open: number, final: boolean, row: number): number {
    let stray = false
    let search = open + 1
    for (;;) {
      const quote = text.indexOf('"', search)
      if (quote < 0) {
        if (final) throw new FileRefused([refusal('quote_not_closed', {}, row)])
        return -1
      }
      if (text.charCodeAt(quote + 1) === QUOTE) {
        search = quote + 2
        continue
      }
      let after = quote + 1
      while (after < text.length && isPadding(text.charCodeAt(after), this.delimiterCode)) after++
      if (after >= text.length && !final) return -1
      if (after >= text.length || isFieldEnd(text.charCodeAt(after), this.delimiterCode)) {
        if (stray && /[\r\n]/.test(text.slice(open, quote))) {
          throw new FileRefused([refusal('quote_not_closed', {}, row)])
        }
        return quote
      }
      stray = true
      search = quote + 1
    }
  }
}

/** A record without any text: blank lines, and the rows of bare delimiters that Excel leaves. */
export function isBlankRecord(record: readonly string[]): boolean {
  return record.every((value) => value.trim() === '')
}

function isFieldEnd(code: number, delimiter: number): boolean {
  return code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN
}

function isPadding(code: number, delimiter: number): boolean {
  return code === SPACE && code !== delimiter
}
