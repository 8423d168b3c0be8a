import type { IsKnownHeading } from '#app/domain/ingest/text/header'
import { detectDialect, headRecords } from '#app/domain/ingest/text/detect-dialect'
import type { Table } from './table'

/** So many headings that we know make a line a header. */
const FEWEST = 2

/**
 * A file of which a spreadsheet keeps every line in a single cell, as a table with the cells of those lines;
 * any other file as it is.
 */
export function unwrapped(table: Table, isKnown: IsKnownHeading): Table {
  const [line, ...others] = table.header.filter((heading) => heading !== '')
  if (line === undefined || others.length > 0) return table
  const dialect = detectDialect(line, true, isKnown)
  const cellsOf = (text: string) => headRecords(text, true, dialect)[0] ?? ['']
  const header = cellsOf(line).map((heading) => heading.trim())
  if (header.filter((heading) => isKnown(heading)).length < FEWEST) return table
  // A line with the mark that parts the cells of the file was taken apart at it
  const lineOf = (record: readonly string[]) => record.join(table.facts.delimiter || ' ')
  return {
    ...table,
    facts: { ...table.facts, delimiter: dialect.delimiter },
    header,
    headings: [header],
    async *blocks(signal) {
      for await (const block of table.blocks(signal)) {
        yield { ...block, records: block.records.map((record) => cellsOf(lineOf(record))) }
      }
    },
  }
}
