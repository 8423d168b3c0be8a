import { formatIsoDay, type Day } from '../../calendar/day'
import type { ColumnMapping } from '../columns/mapping'
import { PLAIN_READINGS, type Readings } from '../evidence/file-evidence'
import { unguarded } from '../../formula-guard'
import { nameKey } from '../text/text-key'
import { badText, MAXIMUM_TEXT_LENGTH } from '../values/free-text'
import { readDay } from '../values/moment'
import { looseNumber } from '../values/loose-number'
import { readNumber } from '../values/number'
import { dayAtEdge, type PeriodEdge } from '../values/period-edge'
import { isUnknownWord } from '../values/unknown-word'
import type { BadValue, Read } from '../values/value'
import { wrongWidth } from './record-reader'
import { RowIssues } from './row-issues'

/** The cells of one record after another, by canonical column, and what was wrong with them. */
export class RowCells<Name extends string> {
  rowNumber = 0
  readonly issues = new RowIssues()
  private record: readonly string[] = []

  constructor(
    private readonly mapping: ColumnMapping<Name>,
    private readonly readings: Readings = PLAIN_READINGS,
  ) {}

  /** True once anything in this row was rejected. */
  get rejected(): boolean {
    return this.issues.rejected
  }

  /** Turns to the next record; rejects it, and gives false, where its width is wrong. */
  open(record: readonly string[], rowNumber: number): boolean {
    this.record = record
    this.rowNumber = rowNumber
    this.issues.open(rowNumber)
    const width = wrongWidth(record, this.mapping.header.length)
    if (width !== null) this.issues.reject(null, width)
    return width === null
  }

  has(name: Name): boolean {
    return this.mapping.columns.has(name)
  }

  /** All cells of the record, to compare it with another; case and spaces do not count. */
  content(): string {
    return JSON.stringify(this.record.map(nameKey))
  }

  /** Trimmed, and without what kept a spreadsheet from running it; '' where blank or without such a column. */
  raw(name: Name): string {
    const index = this.mapping.columns.get(name)
    return index === undefined ? '' : unguarded((this.record[index] ?? '').trim())
  }

  /** Blank is null. Rejects value_too_long, control_characters. */
  text(name: Name, maximum = MAXIMUM_TEXT_LENGTH): string | null {
    const text = this.raw(name)
    if (text === '') return null
    const unfit = badText(text, maximum)
    return unfit === null ? text : this.reject(name, unfit)
  }

  /** As text, and blank rejects the row: value_missing. '' only in a row that is rejected anyway. */
  requiredText(name: Name, maximum = MAXIMUM_TEXT_LENGTH): string {
    if (this.raw(name) === '') this.reject(name, { code: 'value_missing' })
    return this.text(name, maximum) ?? ''
  }

  /** Blank is null; what the reader cannot read rejects the row. */
  read<T>(name: Name, reader: (text: string) => Read<T>): T | null {
    const text = this.raw(name)
    if (text === '') return null
    const read = reader(text)
    return 'bad' in read ? this.reject(name, read.bad) : read.value
  }

  /** Blank is null, and so is what the reader cannot read: the row stays, the cell is unknown. */
  optional<T>(name: Name, reader: (text: string) => Read<T | null>): T | null {
    const text = this.raw(name)
    if (text === '') return null
    const read = reader(text)
    return 'bad' in read ? this.unknown(name, read.bad) : read.value
  }

  /** A day without which the row makes no sense; blank is null. */
  day(name: Name): Day | null {
    return this.read(name, (text) => readDay(text, this.orderOf(name)))
  }

  /**
   * A day that may be unknown.
   * @param edge the day meant where a period is named; that it was taken is told
   */
  optionalDay(name: Name, edge?: PeriodEdge): Day | null {
    return this.optional(name, (text) => {
      if (isUnknownWord(text)) return { value: null }
      const read = readDay(text, this.orderOf(name))
      if (edge === undefined || 'value' in read) return read
      const day = dayAtEdge(text, edge, this.orderOf(name))
      if (day === null) return read
      this.warn(name, { code: 'date_of_period', params: { read: formatIsoDay(day) } })
      return { value: day }
    })
  }

  /**
   * A number that may be unknown; words around it that say how exact it is are passed over, and told.
   * @param trim takes off what may stand behind it
   */
  optionalNumber(name: Name, trim: (text: string) => string = (text) => text): number | null {
    return this.optional(name, (text) => {
      if (isUnknownWord(text)) return { value: null }
      const read = readNumber(trim(text), this.markOf(name))
      const loose = 'bad' in read ? looseNumber(trim(text)) : null
      if (loose === null) return read
      const found = readNumber(loose, this.markOf(name))
      if ('bad' in found) return found.bad.code === 'number_ambiguous' ? found : read
      this.warn(name, { code: 'number_loose', params: { read: found.value } })
      return found
    })
  }

  /** A number without which the row cannot be counted; blank is null. */
  number(name: Name): number | null {
    return this.read(name, (text) => readNumber(text, this.markOf(name)))
  }

  reject(name: Name, bad: BadValue): null {
    return this.issues.reject(this.heading(name), bad, this.raw(name))
  }

  warn(name: Name, bad: BadValue): void {
    this.issues.warn(this.heading(name), bad, this.raw(name))
  }

  /** Reports a cell that cannot be read and does not cost the row. */
  unknown(name: Name, bad: BadValue): null {
    this.warn(name, { code: bad.code, params: { ...bad.params, cell: 'unknown' } })
    return null
  }

  heading(name: Name): string {
    const index = this.mapping.columns.get(name)
    return (index === undefined ? undefined : this.mapping.header[index]) ?? name
  }

  private orderOf(name: Name) {
    return this.readings.dateOrders.get(this.mapping.columns.get(name) ?? -1) ?? null
  }

  private markOf(name: Name) {
    return this.readings.decimalMarks.get(this.mapping.columns.get(name) ?? -1) ?? null
  }
}
