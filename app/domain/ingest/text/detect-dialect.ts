import { CsvRecords, isBlankRecord } from './csv-records'
import type { Dialect } from './dialect'
import { findHeader, type IsKnownHeading } from './header'
import { detectQuoting } from './quoting'

/**
 * In the order that decides a tie: semicolons are what Dutch spreadsheets write; where a space follows
 * every comma it belongs to the delimiter. A space by itself comes last: text is full of it.
 */
const CANDIDATES = [';', '\t', ', ', ',', '|', ' '] as const

interface Score {
  readonly known: number
  readonly consistency: number
  readonly columns: number
}

/**
 * The delimiter that makes the best table of the file's head: most headings that we know, then most
 * rows as wide as the header, then most columns. Decimal commas, quoted text and lines above the header
 * do not mislead it.
 * @param head decoded text, some tens of kilobytes
 * @param complete whether `head` is the whole file
 * @param isKnownHeading tells a heading that some kind of file has
 * @param given the delimiter that somebody says it is
 */
export function detectDialect(
  head: string,
  complete: boolean,
  isKnownHeading: IsKnownHeading,
  given: string | null = null,
): Dialect {
  const declared = /^"?sep=([;,|\t])"?[\r\n]/i.exec(head)
  if (declared) {
    const delimiter = declared[1] as string
    return { delimiter, declared: true, ...detectQuoting(head, delimiter) }
  }
  if (given !== null) return { delimiter: given, declared: false, ...detectQuoting(head, given) }
  let best: { dialect: Dialect; score: Score } | null = null
  for (const delimiter of CANDIDATES) {
    const dialect = { delimiter, declared: false, ...detectQuoting(head, delimiter) }
    const records = headRecords(head, complete, dialect)
    const score = scoreOf(records, isKnownHeading)
    if (score === null) continue
    if (delimiter === ' ' && (parts(best?.score) || !isTable(score, records))) continue
    if (best === null || isBetter(score, best.score)) best = { dialect, score }
  }
  const plain = CANDIDATES[0]
  return best?.dialect ?? { delimiter: plain, declared: false, ...detectQuoting(head, plain) }
}

/** The records of a file's head, but for the last where it may be cut off. */
export function headRecords(head: string, complete: boolean, dialect: Dialect): string[][] {
  const reader = new CsvRecords(dialect, true)
  const { records } = reader.push(head)
  return complete ? [...records, ...reader.end().records] : records
}

function scoreOf(records: string[][], isKnownHeading: IsKnownHeading): Score | null {
  const found = findHeader(records, isKnownHeading)
  if (found === null || found.header.length < 2) return null
  const { header, first, last } = found
  // Lines above the header speak against it: with a wrong delimiter much is taken for a title
  const others = [...records.slice(0, first), ...records.slice(last + 1)]
  const rows = others.filter((record) => !isBlankRecord(record))
  const asWide = rows.filter((row) => row.length === header.length).length
  return {
    known: header.filter((heading) => isKnownHeading(heading)).length,
    consistency: rows.length === 0 ? 1 : asWide / rows.length,
    columns: header.length,
  }
}

/** Whether headings of ours came apart: what parts their words as well is then no delimiter. */
function parts(score: Score | undefined): boolean {
  return score !== undefined && score.known >= 2
}

/** Words in a row are a table only where every row has as many, or the headings are ours. */
function isTable({ known, consistency }: Score, records: readonly string[][]): boolean {
  return known >= 2 || (consistency === 1 && records.length > 3)
}

function isBetter(one: Score, other: Score): boolean {
  if (one.known !== other.known) return one.known > other.known
  if (one.consistency !== other.consistency) return one.consistency > other.consistency
  return one.columns > other.columns
}
