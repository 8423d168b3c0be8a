import Papa, { type ParseError, type ParseResult } from 'papaparse'
import { FileRefused, refusal } from '../file-refused'
import type { Dialect } from './dialect'
import { asText, quoteMeantAsText, restored, withoutQuotes } from './stray-quote'

/** Consecutive records; the first one stands in row `firstRow` of the file. Blank lines are `['']`. */
export interface RecordBlock {
  readonly firstRow: number
  readonly records: string[][]
}

/** A record longer than this is no record: a quote was left open, or this is no table. Characters. */
export const MAXIMUM_RECORD_LENGTH = 1_000_000

/**
 * A piece of text is read again for every quote that swallows lines; one that holds more of them than
 * this does not quote its values.
 */
const MOST_MENDS = 50

/**
 * CSV text, fed in any pieces, to records of raw strings. PapaParse reads; what it does not do itself is
 * done here: rows are numbered through the whole file, lines may end in CRLF, LF or CR, mixed (within
 * quotes they become LF), and a quote that swallows lines is refused with the row in which it opened,
 * because everything after it may have slid into the wrong record. A stray quote whose value stays on
 * its line is text.
 */
export class CsvRecords {
  private readonly parser: Papa.Parser
  /** Text from the start of the first incomplete record, its lines ending in LF. */
  private rest = ''
  /** The last piece ended in a CR, which may be half of a CRLF. */
  private heldReturn = false
  private nextRow: number

  /** @param lenient for looking at a file: a quote that closes nowhere is text, nothing is refused */
  constructor(
    private readonly dialect: Dialect,
    private readonly lenient = false,
  ) {
    const { delimiter, quote, escape } = dialect
    const options = { delimiter, quoteChar: quote, escapeChar: escape, newline: '\n' } as const
    this.parser = new Papa.Parser(options)
    this.nextRow = dialect.declared ? 0 : 1
  }

  /** @throws FileRefused quote_not_closed, value_too_long */
  push(text: string): RecordBlock {
    return this.read(this.rest + this.withLineFeeds(text))
  }

  /** The last record, which need not end in a newline. @throws FileRefused quote_not_closed */
  end(): RecordBlock {
    const text = this.heldReturn ? `${this.rest}\n` : this.rest
    this.heldReturn = false
    return this.read(text === '' || text.endsWith('\n') ? text : `${text}\n`, true)
  }

  /** Whether what comes next begins a record, and is none that a spreadsheet swallows. */
  get isBetweenRecords(): boolean {
    return this.rest === '' && !this.heldReturn && this.nextRow > 0
  }

  /** Counts records that were told apart elsewhere: the row of the first of them. */
  pass(count: number): number {
    const firstRow = this.nextRow
    this.nextRow += count
    return firstRow
  }

  private withLineFeeds(piece: string): string {
    const text = this.heldReturn ? `\r${piece}` : piece
    this.heldReturn = text.endsWith('\r')
    const whole = this.heldReturn ? text.slice(0, -1) : text
    return whole.includes('\r') ? whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : whole
  }

  private read(given: string, final = false): RecordBlock {
    let text = given
    for (let mends = 0; ; mends += 1) {
      const { data, errors, meta } = this.parse(text, true)
      const slid = errors.find(({ row }) => spansLines(data[row ?? -1], this.dialect.quote))
      this.rest = text.slice(meta.cursor)
      const open = final ? this.rest !== '' : this.rest.length > MAXIMUM_RECORD_LENGTH
      if (slid === undefined && !open) return this.blockOf(data)
      const row = this.nextRow + (slid?.row ?? data.length)
      text = this.mended(text, slid?.index ?? this.openedAt(text), row, mends)
    }
  }

  private parse(text: string, withoutLast: boolean): ParseResult<string[]> & LocatedErrors {
    return this.parser.parse(text, 0, withoutLast) as ParseResult<string[]> & LocatedErrors
  }

  /** Where the value begins whose quote is open; −1: no quote is, the record is only long. */
  private openedAt(text: string): number {
    const start = text.length - this.rest.length
    const { errors } = this.parse(this.rest, false)
    const missing = errors.find(({ code }) => code === 'MissingQuotes')
    return missing?.index === undefined ? -1 : start + missing.index
  }

  /** @param index of the first character after the opening quote */
  private mended(text: string, index: number, row: number, mends: number): string {
    if (index < 0) throw new FileRefused([refusal('value_too_long', maximum, row)])
    if (!this.lenient) throw new FileRefused([refusal('quote_not_closed', {}, row)])
    if (mends >= MOST_MENDS) return withoutQuotes(text, index - 1, this.dialect)
    return asText(text, quoteMeantAsText(text, index - 1, this.dialect))
  }

  private blockOf(data: string[][]): RecordBlock {
    const records = this.lenient ? restored(data, this.dialect) : data
    const firstRow = this.nextRow
    this.nextRow += records.length
    // Row 0 is Excel's "sep=;" line, which a spreadsheet swallows too
    return firstRow === 0 && records.length > 0
      ? { firstRow: 1, records: records.slice(1) }
      : { firstRow, records }
  }
}

const maximum = { maximum: MAXIMUM_RECORD_LENGTH }

interface LocatedErrors {
  readonly errors: readonly ParseError[]
}

/** A malformed quote in a value over several lines may have swallowed rows. */
function spansLines(record: readonly string[] | undefined, quote: string): boolean {
  return record?.some((value) => value.includes('\n') && value.includes(quote)) ?? false
}

/** A record without any text: blank lines, and the rows of bare delimiters that Excel leaves. */
export function isBlankRecord(record: readonly string[]): boolean {
  return record.every((value) => value.trim() === '')
}
