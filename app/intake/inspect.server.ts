import type { Framework } from '#app/domain/framework/framework'
import type { ExplicitMapping } from '#app/domain/ingest/columns/mapping'
import { guessKind, recogniserOf, type FileKind } from '#app/domain/ingest/columns/file-kind'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { isBlankRecord } from '#app/domain/ingest/text/csv-records'
import type { FileFacts, Table } from './table'

const FIRST_ROWS = 5

/** What was recognised in a file, before anything is stored. */
export interface Inspection extends FileFacts {
  readonly kind: FileKind
  readonly format: string
  readonly header: readonly string[]
  /** Canonical name → heading as it stands in the file. */
  readonly mapping: Readonly<Record<string, string>>
  readonly firstRows: readonly (readonly string[])[]
  /** What the columns alone give rise to; rows are not judged. */
  readonly issues: readonly IngestIssue[]
}

/** @param kind null: the kind of which the header has most columns */
export async function inspectTable(
  table: Table,
  framework: Framework,
  kind: FileKind | null = null,
  explicit: ExplicitMapping = {},
): Promise<Inspection> {
  const chosen = kind ?? guessKind(table.header, framework)
  const { format, mapping, issues } = recogniserOf(chosen)(table.header, framework, explicit)
  return {
    ...table.facts,
    kind: chosen,
    format,
    header: table.header,
    mapping,
    firstRows: await firstRowsOf(table),
    issues: [...table.issues, ...issues],
  }
}

async function firstRowsOf(table: Table): Promise<string[][]> {
  const rows: string[][] = []
  for await (const { records } of table.blocks()) {
    rows.push(...records.filter((record) => !isBlankRecord(record)).slice(0, FIRST_ROWS))
    if (rows.length >= FIRST_ROWS) break
  }
  return rows.slice(0, FIRST_ROWS)
}
