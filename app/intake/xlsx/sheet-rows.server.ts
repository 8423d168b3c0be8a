import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import { MAXIMUM_RECORD_LENGTH } from '#app/domain/ingest/text/csv-records'
import { numberAsText } from './number-format'
import type { SheetMerges } from './sheet-merges.server'
import { columnOf, type SheetRow } from './sheet-row'
import {
  brokenWorkbook,
  plainText,
  pushed,
  textOf,
  type SheetEntry,
  type Workbook,
} from './workbook.server'
import { attribute, XmlScanner, type XmlHandler } from './xml-scanner'

/** More columns, or rows, no spreadsheet has. */
const [MOST_COLUMNS, MOST_ROWS] = [16_384, 1_048_576]

/**
 * The rows of a sheet that hold something, piece by piece: cells as a person sees them, formulas by
 * their value, dates as ISO.
 * @throws FileRefused file_broken, also where the part ends before its rows do
 * @param merges whose text is repeated in the rows that a merged cell reaches down to
 */
export async function* rowsOf(
  workbook: Workbook,
  { path }: SheetEntry,
  merges: SheetMerges | null,
): AsyncGenerator<{ readonly rows: readonly SheetRow[]; readonly share: number }> {
  const reader = new SheetReader(workbook)
  const scanner = new XmlScanner(reader)
  for await (const { text, share } of textOf(workbook.zip, path)) {
    pushed(scanner, text)
    const rows = reader.take()
    yield { rows: merges === null ? rows : rows.map((row) => merges.filled(row)), share }
  }
  if (!reader.isWhole) throw brokenWorkbook()
}

/** Tags of a sheet to rows. */
class SheetReader implements XmlHandler {
  /** Whether the end of the rows has come. */
  isWhole = false
  private rows: SheetRow[] = []
  private rowNumber = 0
  private cells: (string | undefined)[] = []
  private column = 0
  private type = ''
  private style = 0
  private value = ''
  private isValue = false
  private isReading = false

  constructor(private readonly workbook: Workbook) {}

  take(): SheetRow[] {
    const taken = this.rows
    this.rows = []
    return taken
  }

  open(name: string, attributes: string): void {
    if (name === 'c') {
      const reference = attribute(attributes, 'r')
      this.column = reference === null ? this.column + 1 : columnOf(reference)
      this.type = attribute(attributes, 't') ?? 'n'
      this.style = Number(attribute(attributes, 's') ?? 0)
      this.value = ''
    } else if (name === 'row') {
      const given = Number(attribute(attributes, 'r') ?? this.rowNumber + 1)
      if (!(given > this.rowNumber && given <= MOST_ROWS)) throw new RangeError('rows out of order')
      this.rowNumber = given
      this.cells = []
      this.column = -1
    } else if (name === 'v' || name === 't') this.isValue = !this.isReading
    else if (name === 'rPh') this.isReading = true
  }

  text(text: string): void {
    if (!this.isValue) return
    this.value += text
    if (this.value.length <= MAXIMUM_RECORD_LENGTH) return
    const params = { maximum: MAXIMUM_RECORD_LENGTH }
    throw new FileRefused([refusal('value_too_long', params, this.rowNumber)])
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false
    else if (name === 'rPh') this.isReading = false
    else if (name === 'c') this.put()
    else if (name === 'sheetData') this.isWhole = true
    else if (name === 'row' && this.cells.length > 0) {
      this.rows.push({ row: this.rowNumber, cells: Array.from(this.cells, (cell) => cell ?? '') })
    }
  }

  private put(): void {
    const text = this.shown()
    if (text === '') return
    if (this.column < 0 || this.column >= MOST_COLUMNS) throw new RangeError('no such column')
    // Which of the two is meant nobody can tell
    if (this.cells[this.column] !== undefined) throw new RangeError('a cell stands twice')
    this.cells[this.column] = text
  }

  private shown(): string {
    const { value, workbook } = this
    if (value === '') return ''
    if (this.type === 's') return sharedText(workbook, value)
    if (this.type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (this.type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '')
    if (this.type !== 'n') return plainText(value)
    return numberAsText(value, workbook.formats[this.style] ?? 'plain', workbook.from1904)
  }
}

/** A text that is not there is of a part that was cut off: blank would say that nobody answered. */
function sharedText({ texts }: Workbook, index: string): string {
  const text = texts[Number(index)]
  if (text === undefined) throw new RangeError('no such text')
  return text
}
