import type { ColumnMapping } from '../columns/mapping'
import { badText } from '../values/free-text'
import type { BadValue, Read } from '../values/value'
import { wrongWidth } from './record-reader'
import { RowIssues } from './row-issues'

const MAXIMUM_TEXT_LENGTH = 2_000

/** The cells of one record after another, by canonical column, and what was wrong with them. */
export class RowCells<Name extends string> {
  rowNumber = 0
  readonly issues = new RowIssues()
  private record: readonly string[] = []
  private readonly mapping: ColumnMapping<Name>

  constructor(mapping: ColumnMapping<Name>) {
    this.mapping = mapping
  }

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

  /** Trimmed; '' where blank or without such a column. */
  raw(name: Name): string {
    const index = this.mapping.columns.get(name)
    return index === undefined ? '' : (this.record[index] ?? '').trim()
  }

  /** Blank is null. Rejects value_too_long, control_characters. */
  text(name: Name): string | null {
    const text = this.raw(name)
    if (text === '') return null
    const unfit = badText(text, MAXIMUM_TEXT_LENGTH)
    return unfit === null ? text : this.reject(name, unfit)
  }

  /** As text, and blank rejects the row: value_missing. '' only in a row that is rejected anyway. */
  requiredText(name: Name): string {
    if (this.raw(name) === '') this.reject(name, { code: 'value_missing' })
    return this.text(name) ?? ''
  }

  /** Blank is null; what the reader cannot read rejects the row. */
  read<T>(name: Name, reader: (text: string) => Read<T>): T | null {
    const text = this.raw(name)
    if (text === '') return null
    const read = reader(text)
    return 'bad' in read ? this.reject(name, read.bad) : read.value
  }

  reject(name: Name, bad: BadValue): null {
    return this.issues.reject(this.heading(name), bad, this.raw(name))
  }

  warn(name: Name, bad: BadValue): void {
    this.issues.warn(this.heading(name), bad, this.raw(name))
  }

  private heading(name: Name): string {
    const index = this.mapping.columns.get(name)
    return (index === undefined ? undefined : this.mapping.header[index]) ?? name
  }
}
