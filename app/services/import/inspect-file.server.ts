import { asCsv } from '#app/intake/as-csv.server'
import { inspectAreas, looksLikeJson } from '#app/intake/open-areas.server'
import { inspectTable, type Inspection } from '#app/intake/inspect.server'
import { openTable } from '#app/intake/open-table.server'
import { knownHeadings } from '#app/domain/ingest/columns/recognise'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { Answers } from '#app/domain/ingest/question'
import { widened } from '#app/intake/widened.server'
import type { Database } from '#db/client.server'
import { currentFramework } from '../framework.server'

export interface InspectOptions {
  /** null: the kind of which the header has most columns. */
  readonly kind: ImportKind | null
  /** Canonical column → heading in the file. */
  readonly mapping: Readonly<Record<string, string>> | null
  /** Of which the sheet of a workbook is looked at. */
  readonly answers?: Answers
}

/**
 * What is recognised in a file and how its columns would map; nothing is stored.
 * @throws FileRefused where the file cannot be read at all
 */
export async function inspectFile(
  db: Database,
  path: string,
  { kind, mapping, answers = {} }: InspectOptions,
): Promise<Inspection> {
  if (kind === 'areas' || (kind === null && (await looksLikeJson(path)))) {
    return inspectAreas(path, mapping ?? {})
  }
  const framework = await currentFramework(db)
  const isKnown = knownHeadings(framework)
  const opened = await openTable(path, isKnown, { lenient: true, answers })
  const isSurvey = kind === null || kind === 'survey'
  const table = isSurvey ? await widened(opened, isKnown) : opened
  return inspectTable(table, framework, kind, mapping ?? {})
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
