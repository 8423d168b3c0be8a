import type { ScaleEnds } from '../../framework/answer-byte'
import type { IngestIssue, IssueCode } from '../issue'
import { isBlankRecord } from '../text/csv-records'
import type { PlainLines } from '../text/plain-lines'
import { cell } from './cell'
import { isSummaryRow, isSummaryWord, mayBeName, NUMBER } from './summary-row'

/** Of a survey: without these a number tells nothing of being a sum. */
export interface ItemCells {
  /** Indices of the cells that hold answers. */
  readonly items: readonly number[]
  readonly scale: ScaleEnds
}

/** Where, of whom and when: what a row of totals has nothing to say of. */
const PLACES = ['area_code', 'region']
const KEYS = [...PLACES, 'stakeholder_group', 'completed_at', 'period']

/**
 * So many rows may be a note below the table, and so much of their cells may be filled: a note may hold the mark
 * that parts them.
 */
const [MOST_HELD, SHARE_FILLED] = [10_000, 0.3]
const NOTHING: readonly Held[] = []
/** With these words a note begins that stands right below the table. */
const NOTE =
  /^(\*|©|bron|bronnen|noot|noten|let op|toelichting|n\.?b\.?|peildatum|source|note|notes)(?=$|[\s:*.])/i

/** A total of a part may be called after it: `Subtotaal huurders`. */
const BEGINS_AS_SUM = /^((sub|eind|deel)?tota(al|len|ls?)|gemiddelden?|average|mean)\b/i

/** With these no word for a sum and no note begins: a million rows are not looked at any further. */
const PLAIN_INITIALS: ReadonlySet<string> = new Set(
  Array.from('0123456789fhijkqruvwxyzFHIJKQRUVWXYZ'),
)

const PLAIN_BYTES = Uint8Array.from({ length: 0x80 }, (_, byte) =>
  PLAIN_INITIALS.has(String.fromCharCode(byte)) ? 1 : 0,
)

/** What was held back, and as what: a word for a sum may be somebody's id. */
interface Held {
  readonly record: readonly string[]
  /** As a spreadsheet counts. */
  readonly row: number
  readonly as: 'total' | 'word' | 'note'
}

/**
 * Tells rows of a table from what stands among and below them: blank rows, totals, notes, the header once more.
 * What may be a note, or totals without a sure sign, is held back until it is known whether rows follow.
 */
export class PassedOver {
  /** What was held back and turned out to stand among the rows; to be read before the record at hand. */
  given = NOTHING
  private held: Held[] = []
  private totals = 0
  private headers = { count: 0, first: 0 }
  /** Rows that begin with a word for a sum and are somebody's; the first of them. */
  private kept = { count: 0, first: 0 }
  private lastRow: number
  private isApart = false
  /** No more than a sum of answers within the scale can be of. */
  private readonly first: (readonly string[])[] = []
  private readonly id: number
  /** Indices of the id and the title of an agreement; −1 without. */
  private readonly agreement: { readonly id: number; readonly title: number }
  private readonly keys: readonly number[]
  private readonly needed: readonly (readonly number[])[]
  private readonly noteWidth: number

  /**
   * @param columns canonical name → index of the cell
   * @param survey null for other kinds: there no word for a sum is anybody's
   */
  constructor(
    columns: ReadonlyMap<string, number>,
    private readonly table: { readonly header: readonly string[]; readonly headerRow: number },
    private readonly survey: ItemCells | null,
  ) {
    const of = (names: readonly string[]) => names.flatMap((name) => columns.get(name) ?? [])
    this.keys = of(KEYS)
    this.id = columns.get('respondent_id') ?? -1
    this.agreement = { id: columns.get('agreement_id') ?? -1, title: columns.get('title') ?? -1 }
    const single = ['stakeholder_group', 'completed_at', 'period'].map((name) => of([name]))
    this.needed = [of(PLACES), ...single].filter(({ length }) => length > 0)
    this.noteWidth = Math.max(1, Math.floor(SHARE_FILLED * table.header.length))
    this.lastRow = table.headerRow
  }

  /** Whether the record is to be read now, after what is `given`. */
  isRow(record: readonly string[], row: number): boolean {
    this.given = NOTHING
    if (this.isPlain(record, row)) {
      this.lastRow = row
      return true
    }
    if (row !== this.lastRow + 1) this.isApart = true
    this.lastRow = row
    if (isBlankRecord(record) || isEndOfFile(record)) {
      this.isApart = true
      return false
    }
    if (this.isHeader(record)) {
      this.headers = oneMore(this.headers, row)
      return false
    }
    const kind = this.kindOf(record)
    if (kind === 'sum') {
      this.totals++
      this.isApart = true
      return false
    }
    if (kind !== 'row' && kind !== 'somebody' && this.held.length < MOST_HELD) {
      this.held.push({ record, row, as: kind })
      return false
    }
    this.release()
    if (kind === 'somebody') this.kept = oneMore(this.kept, row)
    this.isApart = false
    if (!this.knowsFirst) this.first.push(record)
    return true
  }

  /** Whether a plain line is a row for sure, to be read now; otherwise `isRow` has to tell. */
  isPlainRow(lines: PlainLines, line: number, row: number): boolean {
    if (this.isApart || this.held.length > 0 || row !== this.lastRow + 1 || !this.knowsFirst) {
      return false
    }
    const first = lines.firstCells[line] as number
    const [start, end] = [lines.starts[first] as number, lines.ends[first] as number]
    const initial = start === end ? -1 : (lines.bytes[start] as number)
    const heading = this.table.header[0] ?? ''
    // As long as the heading of its column: it may be that.
    if (PLAIN_BYTES[initial] !== 1 || end - start === heading.length) return false
    const key = this.keys[0] ?? -1
    if (key < 0 || key >= lines.width(line)) return false
    const keyStart = lines.starts[first + key] as number
    if (keyStart === lines.ends[first + key] || lines.bytes[keyStart] === 0x20) return false
    this.given = NOTHING
    this.lastRow = row
    return true
  }

  /** What was left out, and what was not though it looks like it. Once, at the end. */
  remarks(): IngestIssue[] {
    const notes = this.held.filter(({ as }) => as === 'note')
    return [
      ...counted('header_rows', this.headers.count, this.headers.first),
      ...counted('summary_rows', this.totals + this.held.length - notes.length),
      ...counted('note_rows', notes.length, notes[0]?.row),
      ...counted('summary_words', this.kept.count, this.kept.first),
    ]
  }

  private isPlain(record: readonly string[], row: number): boolean {
    if (this.isApart || this.held.length > 0 || row !== this.lastRow + 1) return false
    const [first = ''] = record
    const key = cell(record, this.keys[0] ?? -1)
    const isOrdinary = PLAIN_INITIALS.has(first.charAt(0)) && first !== this.table.header[0]
    return isOrdinary && key !== '' && key.charCodeAt(0) !== 0x20 && this.knowsFirst
  }

  private get knowsFirst(): boolean {
    return this.survey === null || this.first.length > this.survey.scale.max
  }

  private release(): void {
    if (this.held.length === 0) return
    this.given = this.held
    for (const { row, as } of this.held) if (as === 'word') this.kept = oneMore(this.kept, row)
    this.held = []
  }

  private kindOf(record: readonly string[]): 'row' | 'sum' | 'somebody' | Held['as'] {
    if (isSummaryRow(record)) return this.wordKind(record)
    if (this.isTotalOfPart(record)) return 'sum'
    if (this.isTotal(record)) return 'total'
    const [text = ''] = record
    // A row that was cut off has no words in its one cell
    const isSentence = record.length === 1 && /\S\s+\S/.test(text) && this.table.header.length > 2
    const isNote = this.isApart || isSentence || NOTE.test(text.trim())
    return isNote && filled(record).length <= this.noteWidth ? 'note' : 'row'
  }

  /** A page of a report begins with it. */
  private isHeader(record: readonly string[]): boolean {
    const { header } = this.table
    if (record.length < 2 || record[0]?.trim() !== header[0]) return false
    return header.every((heading, column) => record[column]?.trim() === heading)
  }

  /** Numbers alone, perhaps behind a word, of no place, group or day. */
  private isTotal(record: readonly string[]): boolean {
    if (this.keys.length < 2 || this.keys.some((index) => cell(record, index).trim() !== '')) {
      return false
    }
    const cells = filled(record.filter((_, index) => index !== this.id))
    const words = filled(record).filter((text) => !NUMBER.test(text))
    if (words.length > 1 || !cells.some((text) => NUMBER.test(text))) return false
    const answers = this.answersOf(record)
    if (this.survey === null || answers.length === 0) return true
    return words.every((word) => !answers.includes(word)) && !this.fits(answers)
  }

  /** Also among the rows: where it has no place, group or day, and numbers that are no answers. */
  private isTotalOfPart(record: readonly string[]): boolean {
    const at = record.findIndex((text) => text.trim() !== '')
    // Of answers it may stand in place of a place or a group
    const named = this.survey === null ? [at] : [at, ...this.keys]
    if (!named.some((index) => BEGINS_AS_SUM.test(cell(record, index).trim()))) return false
    if (this.isWhole(record) && !this.isUntitled(record, at)) return false
    // In another column than the first it may be the title of something: `Gemiddelde wachttijd omlaag`.
    const isOfSomething = this.keys.some((index) => cell(record, index).trim() !== '')
    if (this.survey === null && at !== this.agreement.id && at > 0 && isOfSomething) return false
    const answers = this.answersOf(record)
    const numbers = this.survey === null ? filled(record) : answers
    return (
      numbers.some((text) => NUMBER.test(text)) && (this.survey === null || !this.fits(answers))
    )
  }

  /** `Totaal nieuwbouw` in place of the id of an agreement that has no title. */
  private isUntitled(record: readonly string[], at: number): boolean {
    const { id, title } = this.agreement
    return id >= 0 && at === id && title >= 0 && cell(record, title).trim() === ''
  }

  private isWhole(record: readonly string[]): boolean {
    return this.needed.every((indices) =>
      indices.some((index) => cell(record, index).trim() !== ''),
    )
  }

  private answersOf(record: readonly string[]): string[] {
    return filled((this.survey?.items ?? []).map((index) => cell(record, index)))
  }

  /**
   * `N` and `Som` may be somebody's initials: with a place, a group, a day, and answers that are no sums. Where few
   * rows add up to them, that rows follow tells.
   */
  private wordKind(record: readonly string[]): 'row' | 'sum' | 'somebody' | 'word' {
    if (this.survey === null) return this.isWhole(record) && mayBeName(record) ? 'row' : 'sum'
    if (!isSummaryWord(record)) return 'sum'
    const { items } = this.survey
    const answers = items.map((index) => cell(record, index).trim())
    const isWhole = this.needed.length > 1 && this.isWhole(record)
    const given = answers.filter(Boolean)
    if (!isWhole) return 'sum'
    const sums = items.map((index) =>
      this.first.reduce((sum, each) => sum + (Number(cell(each, index)) || 0), 0),
    )
    const isSum = (text: string, at: number) =>
      text === '' || Number(text) === sums[at] || Number(text) === this.first.length
    // One answer that is none does not make a sum of somebody's row: that answer is told
    if (!this.fits(given)) return this.mostFit(given) && !answers.every(isSum) ? 'row' : 'sum'
    return !this.knowsFirst && answers.every(isSum) ? 'word' : 'somebody'
  }

  private mostFit(texts: readonly string[]): boolean {
    // A mean has a fraction, no answer does
    if (texts.some((text) => NUMBER.test(text) && !Number.isInteger(Number(text)))) return false
    return texts.filter((text) => this.fits([text])).length > texts.length / 2
  }

  /** Whether texts can be answers: sums, counts and means mostly cannot. */
  private fits(texts: readonly string[]): boolean {
    const { min = -Infinity, max = Infinity } = this.survey?.scale ?? {}
    return texts.every((text) => {
      if (!NUMBER.test(text)) return true
      const number = Number(text)
      return Number.isInteger(number) && number >= min && number <= max
    })
  }
}

/** The sign with which DOS ends a file. */
function isEndOfFile(record: readonly string[]): boolean {
  return record.length === 1 && record[0]?.trim() === '\u001a'
}

function oneMore({ count, first }: { count: number; first: number }, row: number) {
  return { count: count + 1, first: first || row }
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((text) => text.trim() !== '')
}

function counted(code: IssueCode, count: number, row = 0): IngestIssue[] {
  if (count === 0) return []
  const params: IngestIssue['params'] = row === 0 ? { count } : { count, first: row }
  return [{ row: null, column: null, code, severity: 'warning', params }]
}
