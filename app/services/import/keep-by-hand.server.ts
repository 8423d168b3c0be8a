import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { ImportKind, OpenFile } from '#app/domain/ingest/opened-file'
import { makeSpool, removeSpooled, spoolFile, spooledPath } from '#app/intake/spool.server'
import type { DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import * as auditLog from '#db/repositories/audit-log.server'
import { importFile } from './import-file.server'
import { ImportRefused } from './refusal'

/** What somebody wrote by hand, as a file of its kind with one row. */
export interface WrittenRow {
  readonly kind: ImportKind
  readonly name: string
  readonly file: string
  /** Of the place that it names; null: whatever set knows it. */
  readonly regionSet: string | null
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

/** Why it was not kept. `changed`: by somebody else meanwhile; `busy`: a file is being imported. */
export type KeptOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'wrong'; readonly issues: readonly IngestIssue[] }
  | { readonly kind: 'changed' | 'busy' }

export interface KeepTools {
  readonly openFile: OpenFile
  readonly random: (count: number) => Uint8Array
  readonly clock: () => number
}

/**
 * What is written by hand is a file of one row, imported as any other: the same checks, a history, and an
 * undo that is exact.
 * @param directory where files lie meanwhile
 * @returns keeps a row, one after the other: whether somebody else was first (`isChanged`) is asked when
 *   the one before is done
 */
export function keeperByHand(
  handle: DatabaseHandle,
  directory: string,
  { openFile, random, clock }: KeepTools,
): (row: WrittenRow, isChanged: () => Promise<boolean>) => Promise<KeptOutcome> {
  const keep = async ({ kind, name, file, regionSet, accountId, at }: WrittenRow) => {
    await makeSpool(directory)
    const spooled = await spoolFile(directory, inOnePiece(file), { maximumBytes: MOST, random })
    try {
      const request = {
        ...{ kind, fileName: `${name}.csv`, dryRun: false, strict: true, regionSet },
        ...{ path: spooledPath(directory, spooled.name), now: at, createRegions: false },
        ...{ period: null, mapping: null, byHand: kind === 'agreements' },
      }
      const { signal } = new AbortController()
      const tools = { openFile, randomBytes: random, clock, signal }
      const { importId } = await importFile(handle, request, tools)
      const done = { action: 'import', subject: `import:${importId}`, outcome: 'done' } as const
      await auditLog.insert(handle.db, { at, accountId, ...done })
      return { kind: 'kept' } as const
    } catch (error) {
      if (error instanceof DatabaseError && error.code === 'import_running') {
        return { kind: 'busy' } as const
      }
      if (!(error instanceof ImportRefused || error instanceof FileRefused)) throw error
      return { kind: 'wrong', issues: error.issues as readonly IngestIssue[] } as const
    } finally {
      await removeSpooled(directory, spooled.name)
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  return (row, isChanged) => {
    const mine = last.then(async (): Promise<KeptOutcome> => {
      return (await isChanged()) ? { kind: 'changed' } : keep(row)
    })
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Bytes of one row: more than its texts may have. */
const MOST = 1_000_000

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
