import { FileRefused } from '../file-refused'
import { isBlankRecord, RecordTokenizer } from './record-tokenizer'

export interface Dialect {
  readonly delimiter: string
  /** True if the file says so itself in a first line `sep=;`, which is then no row. */
  readonly declared: boolean
}

/** In the order that decides a tie: semicolons are what Dutch spreadsheets write. */
const CANDIDATES = [';', '\t', ',', '|'] as const

interface Score {
  readonly known: number
  readonly consistency: number
  readonly columns: number
}

/**
 * The delimiter that makes the best table of the file's head: most headings that we know, then most
 * rows as wide as the header, then most columns. Decimal commas and quoted text do not mislead it.
 * @param head decoded text, some tens of kilobytes
 * @param complete whether `head` is the whole file
 * @param isKnownHeading tells a heading that some kind of file has
 */
export function detectDialect(
  head: string,
  complete: boolean,
  isKnownHeading: (heading: string) => boolean,
): Dialect {
  const declared = /^"?sep=([;,|\t])"?[\r\n]/i.exec(head)
  if (declared) return { delimiter: declared[1] as string, declared: true }
  let best: { delimiter: string; score: Score } | null = null
  for (const delimiter of CANDIDATES) {
    const score = scoreOf(recordsOf(head, complete, delimiter), isKnownHeading)
    if (score !== null && (best === null || isBetter(score, best.score))) {
      best = { delimiter, score }
    }
  }
  return { delimiter: best?.delimiter ?? CANDIDATES[0], declared: false }
}

function recordsOf(head: string, complete: boolean, delimiter: string): string[][] {
  try {
    const tokenizer = new RecordTokenizer({ delimiter, declared: false })
    const { records } = tokenizer.push(head)
    return complete ? [...records, ...tokenizer.end().records] : records
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    // A broken quote further down says nothing about the delimiter: judge by the heading line
    const firstLine = /^[^\r\n]*/.exec(head.trimStart())?.[0] ?? ''
    return [firstLine.split(delimiter)]
  }
}

function scoreOf(records: string[][], isKnownHeading: (heading: string) => boolean): Score | null {
  const [header, ...rows] = records.filter((record) => !isBlankRecord(record))
  if (header === undefined || header.length < 2) return null
  const asWide = rows.filter((row) => row.length === header.length).length
  return {
    known: header.filter((heading) => isKnownHeading(heading)).length,
    consistency: rows.length === 0 ? 1 : asWide / rows.length,
    columns: header.length,
  }
}

function isBetter(one: Score, other: Score): boolean {
  if (one.known !== other.known) return one.known > other.known
  if (one.consistency !== other.consistency) return one.consistency > other.consistency
  return one.columns > other.columns
}
