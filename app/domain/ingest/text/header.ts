import { MOST_HEADER_ROWS, NO_HEADER } from '../guess'
import { isBlankRecord } from './csv-records'
import { isDataRow, isSecondHeading } from './data-row'
import { headingsAboveTags, isSecondRow } from './tag-row'

/** Where the headings stand among the records of a file's head. */
export interface FoundHeader {
  /** Indices of the first and the last record that hold headings; without any, `last` is the one before the rows. */
  readonly first: number
  readonly last: number
  /** There is none: columns are called after their place. */
  readonly isNone?: true
  /** One heading a column, trimmed. */
  readonly header: readonly string[]
  /** The records that it was made of. */
  readonly rows: readonly (readonly string[])[]
}

/** Whether some kind of file has this heading; loosely: or may have. */
export type IsKnownHeading = (heading: string, loosely?: boolean) => boolean

/** A name that only counts columns, above one that says something. */
const NUMBERED = /^V\d+$/

/**
 * The header: the record with most headings that we know, at least two; where none has, the first
 * record that is no title line. Headings over several rows become one, the known one going first.
 * @param pointedOut index of the record that is the header, or that there is none; null: to be recognised
 * @returns null where all records are blank
 */
export function findHeader(
  records: readonly (readonly string[])[],
  isKnownHeading: IsKnownHeading,
  pointedOut: number | typeof NO_HEADER | null = null,
): FoundHeader | null {
  if (pointedOut === NO_HEADER) return withoutHeader(records, firstBelowTitles(records))
  const given = pointedOut === null ? undefined : records[pointedOut]
  if (pointedOut !== null && given !== undefined) {
    return { first: pointedOut, last: pointedOut, header: trimmed(given), rows: [given] }
  }
  const head = records.slice(0, MOST_HEADER_ROWS)
  const known = head.map((record) => record.filter((cell) => isKnownHeading(cell)).length)
  const most = Math.max(0, ...known)
  const best = known.indexOf(most)
  const below = (index: number) =>
    records.slice(index + 1).filter((record) => !isBlankRecord(record))
  // A group or an answer may be called as a column is
  if (most < 2 || isDataRow(head[best] ?? [], below(best))) {
    const first = firstBelowTitles(head)
    if (first < 0) return null
    const heading = trimmed(head[first] ?? [])
    const isData = !isRepeated(heading, head[first + 1]) && isDataRow(heading, below(first))
    if (isData) return withoutHeader(records, first)
    let last = first
    while (isRepeated(heading, head[last + 1])) last += 1
    const times = last - first + 1
    const header = heading.map((cell) => Array(times).fill(cell).join(' ').trim())
    return { first, last, header, rows: head.slice(first, last + 1) }
  }
  const isHeading = (index: number) => {
    const record = head[index]
    if (record === undefined || (known[index] ?? 0) < 2) return false
    return 2 * record.filter((cell) => isKnownHeading(cell, true)).length >= filled(record)
  }
  let first = best
  while (isHeading(first - 1)) first -= 1
  if (isSecondRow(head[first - 1] ?? [], head[first] ?? [])) first -= 1
  let last = best
  while (isHeading(last + 1)) last += 1
  const tags = head.slice(last + 1, last + 3).findIndex((record) => headingsAboveTags(record) > 0)
  if (tags >= 0) {
    last += 1 + tags
    first = Math.min(first, Math.max(0, last - headingsAboveTags(head[last] ?? [])))
  }
  if (isSecondRow(head[last] ?? [], head[last + 1] ?? [])) last += 1
  else if (isSecondHeading(head[last + 1] ?? [], below(last + 1))) last += 1
  const rows = head.slice(first, last + 1)
  return { first, last, header: merged(rows, isKnownHeading), rows }
}

/** Of so many columns, so that files of other widths have other headings. */
function withoutHeader(records: readonly (readonly string[])[], first: number): FoundHeader | null {
  const row = records[first]
  if (row === undefined) return null
  const header = row.map((_, column) => `kolom ${column + 1} van ${row.length}`)
  return { first, last: first - 1, header, rows: [], isNone: true }
}

/** The same words once more are headings over several rows; rows of numbers may well be equal. */
function isRepeated(heading: readonly string[], next: readonly string[] | undefined): boolean {
  if (next === undefined || next.length !== heading.length || filled(heading) < 2) return false
  return heading.every((cell, column) => cell === next[column]?.trim() && !/\d/.test(cell))
}

/** A single cell above a table of several columns is a title. */
function firstBelowTitles(head: readonly (readonly string[])[]): number {
  const first = head.findIndex((record) => !isBlankRecord(record))
  const table = head.findIndex((record) => filled(record) > 1)
  const below = head.slice(table).filter((record) => filled(record) > 1).length
  return table > first && below > 1 ? table : first
}

function filled(record: readonly string[]): number {
  return record.filter((cell) => cell.trim() !== '').length
}

function merged(
  rows: readonly (readonly string[])[],
  isKnownHeading: IsKnownHeading,
): readonly string[] {
  const width = Math.max(...rows.map((row) => row.length))
  const spoken = rows.filter((row) => headingsAboveTags(row) === 0)
  const [only, other] = spoken
  if (only?.length === width && other === undefined) return trimmed(only)
  return Array.from({ length: width }, (_, column) => {
    const cells = trimmed(spoken.map((row) => row[column] ?? ''))
    const known = cells.find((cell) => isKnownHeading(cell))
    const loose = known ?? cells.find((cell) => cell !== '' && isKnownHeading(cell, true))
    return loose ?? cells.find((cell) => cell !== '' && !NUMBERED.test(cell)) ?? cells[0] ?? ''
  })
}

function trimmed(record: readonly string[]): readonly string[] {
  return record.map((heading) => heading.trim())
}
