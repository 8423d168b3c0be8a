import { asCsv } from '#app/intake/as-csv.server'
import { inspectAreas, looksLikeJson } from '#app/intake/open-areas.server'
import { inspectTable, type Inspection } from '#app/intake/inspect.server'
import { openTable } from '#app/intake/open-table.server'
import { knownHeadings } from '#app/domain/ingest/columns/recognise'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { Database } from '#db/client.server'
import { currentFramework } from '../framework.server'

export interface InspectOptions {
  /** null: the kind of which the header has most columns. */
  readonly kind: ImportKind | null
  /** Canonical column → heading in the file. */
  readonly mapping: Readonly<Record<string, string>> | null
}

/**
 * What is recognised in a file and how its columns would map; nothing is stored.
 * @throws FileRefused where the file cannot be read at all
 */
export async function inspectFile(
  db: Database,
  path: string,
  { kind, mapping }: InspectOptions,
): Promise<Inspection> {
  if (kind === 'areas' || (kind === null && (await looksLikeJson(path)))) {
    return inspectAreas(path, mapping ?? {})
  }
  const framework = await currentFramework(db)
  const table = await openTable(path, knownHeadings(framework), { lenient: true })
  return inspectTable(table, framework, kind, mapping ?? {})
}

/**
 * The file as the reader sees it before any mapping: UTF-8 text in pieces, comma, quotes where needed.
 * A quote that closes nowhere is text here.
 * @throws FileRefused where the file cannot be read
 */
export async function* fileAsCsv(db: Database, path: string): AsyncGenerator<string> {
  const isKnown = knownHeadings(await currentFramework(db))
  yield* asCsv(await openTable(path, isKnown, { lenient: true }))
}
