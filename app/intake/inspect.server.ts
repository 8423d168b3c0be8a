import type { Framework } from '#app/domain/framework/framework'
import { columnStates, type RecognisedColumn } from '#app/domain/ingest/columns/column-states'
import { definitionsOf } from '#app/domain/ingest/columns/definitions'
import { guessKind, recogniserOf, type FileKind } from '#app/domain/ingest/columns/file-kind'
import type { ExplicitMapping } from '#app/domain/ingest/columns/mapping'
import { withRemembered, type ImportSource } from '#app/domain/ingest/columns/source'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { Answers } from '#app/domain/ingest/question'
import { isBlankRecord } from '#app/domain/ingest/text/csv-records'
import type { FileFacts, Table } from './table'

const FIRST_ROWS = 5

/** What was recognised in a file, before anything is stored. */
export interface Inspection extends FileFacts {
  readonly kind: FileKind
  readonly format: string
  readonly header: readonly string[]
  /** As a spreadsheet counts. */
  readonly headerRow: number
  /** Canonical name → heading as it stands in the file. */
  readonly mapping: Readonly<Record<string, string>>
  /** What was said of the columns, now or the last time: it goes before what we recognise. */
  readonly explicit: ExplicitMapping
  readonly columns: readonly RecognisedColumn[]
  readonly firstRows: readonly (readonly string[])[]
  /** What the columns alone give rise to; rows are not judged. */
  readonly issues: readonly IngestIssue[]
}

export interface InspectTableOptions {
  /** null: the kind of which the header has most columns. */
  readonly kind?: FileKind | null
  readonly explicit?: ExplicitMapping
  readonly answers?: Answers
  /** What is remembered of files like this one. */
  readonly source?: ImportSource | null
}

export async function inspectTable(
  table: Table,
  framework: Framework,
  { kind = null, explicit = {}, answers = {}, source = null }: InspectTableOptions = {},
): Promise<Inspection> {
  const { header, headerRow, headings } = table
  const chosen = kind ?? source?.kind ?? guessKind(header, framework)
  const recognise = recogniserOf(chosen)
  const definitions = definitionsOf(chosen, framework)
  const options = { answers, headings, explicit }
  const said =
    source === null
      ? explicit
      : withRemembered(explicit, source, {
          header,
          meanings: recognise(header, framework, options).meanings,
          names: new Set(definitions.map(({ name }) => name)),
        })
  const { format, mapping, issues, meanings, own } = recognise(header, framework, {
    ...options,
    explicit: said,
  })
  return {
    ...table.facts,
    ...{ kind: chosen, format, header, headerRow, mapping, explicit: said },
    columns: columnStates({ header, meanings, own, definitions, explicit: said, source }),
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
