import { asCsv } from '#app/intake/as-csv.server'
import { inspectTable, type Inspection } from '#app/intake/inspect.server'
import { looksLikeJson } from '#app/intake/looks-like-json.server'
import { openTable } from '#app/intake/open-table.server'
import { knownHeadings } from '#app/domain/ingest/columns/recognise'
import { lastingAnswers, openingAnswers, sourceOf } from '#app/domain/ingest/columns/source'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { Answers } from '#app/domain/ingest/question'
import type { Table } from '#app/intake/table'
import { unwrapped } from '#app/intake/unwrapped.server'
import { widened } from '#app/intake/widened.server'
import type { Database } from '#db/client.server'
import * as importSources from '#db/repositories/import-sources.server'
import { currentFramework } from '../framework.server'

export interface InspectOptions {
  /** null: the kind of which the header has most columns. */
  readonly kind: ImportKind | null
  /** Canonical column → heading in the file. */
  readonly mapping: Readonly<Record<string, string>> | null
  /** Of which the sheet of a workbook is looked at. */
  readonly answers?: Answers
}

/** What is recognised in a file, with what is remembered of others of its source. */
export interface InspectedFile extends Inspection {
  readonly answers: Answers
  readonly source: Pick<importSources.StoredSource, 'id' | 'name' | 'usedAt'> | null
}

/** As many ways to open a file are tried, to find what is remembered of it. */
const MOST_WAYS = 5

/**
 * What is recognised in a file and how its columns would map; nothing is stored. What was said of files with
 * these headings before is taken along, where nothing else is said now.
 * @throws FileRefused where the file cannot be read at all
 */
export async function inspectFile(
  db: Database,
  path: string,
  { kind, mapping, answers = {} }: InspectOptions,
): Promise<InspectedFile> {
  if (kind === 'areas' || (kind === null && (await looksLikeJson(path)))) {
    // What maps are read with takes a while to load, and most files are none.
    const { inspectAreas } = await import('#app/intake/open-areas.server')
    return { ...(await inspectAreas(path, mapping ?? {})), answers, source: null }
  }
  const framework = await currentFramework(db)
  const isKnown = knownHeadings(framework)
  const isSurvey = kind === null || kind === 'survey'
  const open = async (said: Answers) => {
    const asked = { lenient: true, answers: said }
    const opened = unwrapped(await openTable(path, isKnown, asked), isKnown)
    return isSurvey ? widened(opened, isKnown) : opened
  }
  const sources = await importSources.findAll(db)
  const found = await openRemembered(open, kind, sources, answers)
  const { table, source } = found
  const all = { ...lastingAnswers(source?.answers ?? {}), ...answers }
  const options = { kind, explicit: mapping ?? {}, answers: all, source }
  const inspection = await inspectTable(table, framework, options)
  return { ...inspection, answers: all, source }
}

/** The file as it is read, and its source: opened as it was the last time where only that makes it known. */
async function openRemembered(
  open: (answers: Answers) => Promise<Table>,
  kind: ImportKind | null,
  sources: readonly importSources.StoredSource[],
  answers: Answers,
): Promise<{ table: Table; source: importSources.StoredSource | null }> {
  const table = await open(answers)
  const source = sourceOf(table.header, kind, sources)
  if (source !== null) {
    const said = openingAnswers(source.answers)
    const isSaid = Object.keys(said).every((key) => Object.hasOwn(answers, key))
    return { table: isSaid ? table : await open({ ...said, ...answers }), source }
  }
  for (const ways of differentWays(sources)) {
    const other = await open({ ...ways, ...answers })
    const known = sourceOf(other.header, kind, sources)
    if (known !== null) return { table: other, source: known }
  }
  return { table, source: null }
}

function differentWays(sources: readonly importSources.StoredSource[]): readonly Answers[] {
  const ways = sources.map((source) => openingAnswers(source.answers))
  const different = new Map(ways.map((each) => [JSON.stringify(each), each]))
  different.delete('{}')
  return [...different.values()].slice(0, MOST_WAYS)
}

/**
 * The file as the reader sees it before any mapping: UTF-8 text in pieces, comma, quotes where needed.
 * A quote that closes nowhere is text here.
 * @throws FileRefused where the file cannot be read
 */
export async function* fileAsCsv(
  db: Database,
  path: string,
  answers: Answers = {},
): AsyncGenerator<string> {
  const isKnown = knownHeadings(await currentFramework(db))
  yield* asCsv(await openTable(path, isKnown, { lenient: true, answers }))
}
