import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { OpenFile } from '#app/domain/ingest/opened-file'
import { makeSpool, removeSpooled, spoolFile, spooledPath } from '#app/intake/spool.server'
import type { DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import * as auditLog from '#db/repositories/audit-log.server'
import { importFile } from './import-file.server'
import { ImportRefused } from './refusal'
import type { ImportRequest } from './types'

/** What somebody wrote in a form. */
export interface WrittenByHand {
  readonly kind: Extract<ImportRequest['kind'], 'loops' | 'stakeholders' | 'choices'>
  /** Of the file, without its ending. */
  readonly name: string
  /** What the import of its kind reads. */
  readonly file: string
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

/** Why it was not kept. `changed`: somebody else was first; `busy`: a file is being imported. */
export type KeptOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'wrong'; readonly issues: readonly IngestIssue[] }
  | { readonly kind: 'changed' | 'busy' }

export interface HandTools {
  readonly openFile: OpenFile
  readonly random: (count: number) => Uint8Array
  readonly clock: () => number
}

/** Bytes of what is written by hand: more than its texts may have. */
const MOST = 10_000_000

/**
 * What is written by hand is a small file, imported as any other: the same checks, a history, and an undo that
 * is exact.
 * @param directory where files lie meanwhile
 * @returns keeps what was written where it still rests on what is in force
 */
export function handKeeper(handle: DatabaseHandle, directory: string, tools: HandTools) {
  const { openFile, random, clock } = tools
  const keep = async (
    { kind, name, file, accountId, at }: WrittenByHand,
    isCurrent: () => Promise<boolean>,
  ): Promise<KeptOutcome> => {
    if (!(await isCurrent())) return { kind: 'changed' }
    await makeSpool(directory)
    const spooled = await spoolFile(directory, inOnePiece(file), { maximumBytes: MOST, random })
    try {
      const request = {
        ...{ kind, fileName: `${name}.csv`, dryRun: false, strict: true },
        ...{ path: spooledPath(directory, spooled.name), now: at, createRegions: false },
        ...{ period: null, regionSet: null, mapping: null },
      }
      const { signal } = new AbortController()
      const { importId } = await importFile(handle, request, {
        ...{ openFile, randomBytes: random, clock, signal },
      })
      await auditLog.insert(handle.db, {
        ...{ at, accountId, subject: `import:${importId}` },
        ...({ action: 'import', outcome: 'done' } as const),
      })
      return { kind: 'kept' }
    } catch (error) {
      if (error instanceof DatabaseError && error.code === 'import_running') return { kind: 'busy' }
      if (!(error instanceof ImportRefused || error instanceof FileRefused)) throw error
      return { kind: 'wrong', issues: error.issues as readonly IngestIssue[] }
    } finally {
      await removeSpooled(directory, spooled.name)
    }
  }
  /** One after the other: whether somebody else was first is asked when the one before is done. */
  let last: Promise<unknown> = Promise.resolve()
  return (...args: Parameters<typeof keep>): Promise<KeptOutcome> => {
    const mine = last.then(() => keep(...args))
    last = mine.catch(() => undefined)
    return mine
  }
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
