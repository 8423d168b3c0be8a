import type { Framework } from '#app/domain/framework/framework'
import { columnStates, type RecognisedColumn } from '#app/domain/ingest/columns/column-states'
import { definitionsOf } from '#app/domain/ingest/columns/definitions'
import { kindByContent, proposedByContent } from '#app/domain/ingest/columns/content-proposals'
import { guessKind, recogniserOf, type FileKind } from '#app/domain/ingest/columns/file-kind'
import type { ExplicitMapping } from '#app/domain/ingest/columns/mapping'
import { withRemembered, type ImportSource } from '#app/domain/ingest/columns/source'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { Answers } from '#app/domain/ingest/question'
import { withoutHeader } from '#app/domain/ingest/columns/without-header'
import { isBlankRecord } from '#app/domain/ingest/text/csv-records'
import type { FileFacts, Table } from './table'

const FIRST_ROWS = 5
/** Those that tell what a column without a heading may be. */
const ROWS_FOR_CONTENT = 200

/** What was recognised in a file, before anything is stored. */
export interface Inspection extends FileFacts {
  readonly kind: FileKind
  readonly format: string
  readonly header: readonly string[]
  /** As a spreadsheet counts; 0: there is none. */
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
  const { header, headings, isHeaderless } = table
  const headerRow = isHeaderless ? 0 : table.headerRow
  const rows = isHeaderless ? await rowsOf(table, ROWS_FOR_CONTENT) : []
  const guessed = () =>
    isHeaderless ? kindByContent(rows, framework) : guessKind(header, framework)
  const chosen = kind ?? source?.kind ?? guessed()
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
  const firstRows = await rowsOf(table, FIRST_ROWS)
  return {
    ...table.facts,
    ...{ kind: chosen, format, header, headerRow, mapping, explicit: said },
    columns: columnStates({
      ...{ header, meanings, own, definitions, explicit: said, source },
      ...(isHeaderless && chosen !== 'areas'
        ? { byContent: proposedByContent(rows, chosen, framework) }
        : {}),
    }),
    firstRows,
    issues: [
      ...table.issues,
      ...withoutHeader(table, issues, firstRows[0], Object.keys(said).length > 0),
    ],
  }
}

/** The first rows that are not blank. */
export async function rowsOf(table: Table, count: number): Promise<string[][]> {
  const rows: string[][] = []
  for await (const { records } of table.blocks()) {
    rows.push(...records.filter((record) => !isBlankRecord(record)).slice(0, count))
    if (rows.length >= count) break
  }
  return rows.slice(0, count)
}
