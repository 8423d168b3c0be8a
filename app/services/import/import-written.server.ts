import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { ImportKind, OpenFile } from '#app/domain/ingest/opened-file'
import { makeSpool, removeSpooled, spoolFile, spooledPath } from '#app/intake/spool.server'
import type { DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import * as auditLog from '#db/repositories/audit-log.server'
import { importFile } from './import-file.server'
import { ImportRefused } from './refusal'

/** What somebody wrote in a form, as the file that the import of its kind reads. */
export interface WrittenFile {
  readonly kind: ImportKind
  readonly fileName: string
  readonly file: string
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

/** Why it was not kept. `busy`: a file is being imported. */
export type WrittenOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'wrong'; readonly issues: readonly IngestIssue[] }
  | { readonly kind: 'busy' }

export interface WritingTools {
  readonly openFile: OpenFile
  readonly random: (count: number) => Uint8Array
  readonly clock: () => number
}

/** Bytes: more than a form has. */
const MOST = 4_000_000

/**
 * Imports what was written by hand as any other file: the same checks, a history, and an undo that is exact.
 * @param directory where files lie meanwhile
 */
export async function importWritten(
  handle: DatabaseHandle,
  directory: string,
  { kind, fileName, file, accountId, at }: WrittenFile,
  { openFile, random, clock }: WritingTools,
): Promise<WrittenOutcome> {
  await makeSpool(directory)
  const { name } = await spoolFile(directory, inOnePiece(file), { maximumBytes: MOST, random })
  try {
    const request = {
      ...{ kind, fileName, dryRun: false, strict: true, createRegions: false },
      ...{ path: spooledPath(directory, name), now: at },
      ...{ period: null, regionSet: null, mapping: null },
    }
    const { signal } = new AbortController()
    const tools = { openFile, randomBytes: random, clock, signal }
    const { importId } = await importFile(handle, request, tools)
    const line = { at, accountId, action: 'import', outcome: 'done' } as const
    await auditLog.insert(handle.db, { ...line, subject: `import:${importId}` })
    return { kind: 'kept' }
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'import_running') return { kind: 'busy' }
    if (!(error instanceof ImportRefused || error instanceof FileRefused)) throw error
    return { kind: 'wrong', issues: error.issues as readonly IngestIssue[] }
  } finally {
    await removeSpooled(directory, name)
  }
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
