import type { Dialect } from './dialect'

/** What a byte is in a plain line. */
const [ORDINARY, DELIMITER, LINE_FEED, RETURN, UNUSUAL] = [0, 1, 2, 3, 4] as const

/** Encodings in which a byte below 0x80 is that ASCII character, and part of no other. */
const KEEP_ASCII = /^(utf-8|windows-125\d|iso-8859-\d+|macintosh|x-mac-roman|cp850|ibm850)$/i

/**
 * Finds the cells of plain lines in their bytes, without making text of them. Plain is ASCII without quotes,
 * escapes and control characters, in lines that end in LF or CRLF: then cells are what stands between the
 * delimiters, whatever a parser knows of quoting.
 */
export class PlainLines {
  /** Bytes of which the lines were last told apart. */
  bytes: Uint8Array = new Uint8Array(0)
  /** Lines in them. */
  count = 0
  /** Of a line the number of its first cell; behind the last line that of the one after all. */
  firstCells = new Int32Array(1)
  /** Of a cell where it starts and ends in `bytes`. */
  starts = new Int32Array(0)
  ends = new Int32Array(0)
  readonly #kinds = new Uint8Array(256)
  readonly #decoder = new TextDecoder()
  readonly #delimiter: string

  constructor({ delimiter, quote, escape }: Dialect) {
    this.#delimiter = delimiter
    this.#kinds.fill(UNUSUAL, 0, 0x20).fill(UNUSUAL, 0x7f)
    for (const mark of ['"', quote, escape]) this.#kinds[mark.charCodeAt(0)] = UNUSUAL
    this.#kinds[0x0a] = LINE_FEED
    this.#kinds[0x0d] = RETURN
    this.#kinds[delimiter.charCodeAt(0)] = DELIMITER
  }

  /** Whether lines of such a file may be plain at all. */
  static areIn(encoding: string, { delimiter }: Dialect): boolean {
    return KEEP_ASCII.test(encoding) && delimiter.length === 1 && delimiter.charCodeAt(0) < 0x7f
  }

  /**
   * Tells the lines apart with which these bytes begin, up to the first that is not plain.
   * @returns bytes of these lines
   */
  read(bytes: Uint8Array): number {
    if (this.starts.length <= bytes.length) {
      this.starts = new Int32Array(bytes.length + 1)
      this.ends = new Int32Array(bytes.length + 1)
      this.firstCells = new Int32Array(bytes.length + 1)
    }
    const kinds = this.#kinds
    const { starts, ends, firstCells } = this
    let [count, cells, start, length] = [0, 0, 0, 0]
    firstCells[0] = 0
    for (let at = 0; at < bytes.length; at++) {
      const kind = kinds[bytes[at] as number]
      if (kind === ORDINARY) continue
      const end = at
      if (kind === RETURN) at++
      if (kind === UNUSUAL || (kind === RETURN && bytes[at] !== 0x0a)) break
      starts[cells] = start
      ends[cells] = end
      cells++
      start = at + 1
      if (kind === DELIMITER) continue
      firstCells[++count] = cells
      length = start
    }
    this.bytes = bytes
    this.count = count
    return length
  }

  /** Cells of a line. */
  width(line: number): number {
    return (this.firstCells[line + 1] as number) - (this.firstCells[line] as number)
  }

  /** A line as a parser gives it. */
  record(line: number): string[] {
    const last = (this.firstCells[line + 1] as number) - 1
    const start = this.starts[this.firstCells[line] as number] as number
    return this.#text(start, this.ends[last] as number).split(this.#delimiter)
  }

  /** @param cell its number among all cells */
  text(cell: number): string {
    return this.#text(this.starts[cell] as number, this.ends[cell] as number)
  }

  #text(start: number, end: number): string {
    return this.#decoder.decode(this.bytes.subarray(start, end))
  }
}
