import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { ImportKind, OpenFile } from '#app/domain/ingest/opened-file'
import { makeSpool, removeSpooled, spoolFile, spooledPath } from '#app/intake/spool.server'
import type { DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import * as auditLog from '#db/repositories/audit-log.server'
import { importFile } from './import-file.server'
import { ImportRefused } from './refusal'

/** What somebody wrote by hand, as a file of its kind. */
export interface Written {
  readonly kind: ImportKind
  /** As it is told in the history. */
  readonly fileName: string
  readonly file: string
  /** Of the places that it names; without one whatever set knows them. */
  readonly regionSet?: string | null
  /** null: somebody without an account, through a link. */
  readonly accountId: number | null
  /** ISO moment in UTC. */
  readonly at: string
}

/** Why something written by hand was not kept. `changed`: by somebody else meanwhile; `busy`: a file is being imported. */
export type KeptOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'wrong'; readonly issues: readonly IngestIssue[] }
  | { readonly kind: 'changed' | 'busy' }

export interface WrittenTools {
  readonly openFile: OpenFile
  readonly random: (count: number) => Uint8Array
  readonly clock: () => number
}

/** Bytes of what is written by hand: more than its texts may have. */
const MOST = 10_000_000

/**
 * Imports what was written by hand as any other file: the same checks, a history, and an undo that is exact.
 * @param directory where files lie meanwhile
 */
export async function importWritten(
  handle: DatabaseHandle,
  directory: string,
  { openFile, random, clock }: WrittenTools,
  { kind, fileName, file, regionSet = null, accountId, at }: Written,
): Promise<KeptOutcome> {
  await makeSpool(directory)
  const { name } = await spoolFile(directory, inOnePiece(file), { maximumBytes: MOST, random })
  try {
    const request = {
      ...({ kind, fileName, dryRun: false, strict: true } as const),
      ...{ path: spooledPath(directory, name), now: at, createRegions: false },
      // Other kinds reject the row of a value that cannot be read; what they only warn of is no mistake.
      ...{ period: null, regionSet, mapping: null, byHand: kind === 'agreements' },
    }
    const { signal } = new AbortController()
    const tools = { openFile, randomBytes: random, clock, signal }
    const { importId } = await importFile(handle, request, tools)
    const subject = `import:${importId}`
    const entry = { at, accountId, action: 'import', subject, outcome: 'done' } as const
    await auditLog.insert(handle.db, entry)
    return { kind: 'kept' }
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'import_running') return { kind: 'busy' }
    if (!(error instanceof ImportRefused || error instanceof FileRefused)) throw error
    return { kind: 'wrong', issues: error.issues as readonly IngestIssue[] }
  } finally {
    await removeSpooled(directory, name)
  }
}

/** One after the other: whether somebody else was first is asked when the one before is done. */
export function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/**
 * Keeps what is written by hand, one after the other.
 * @param directory where files lie meanwhile
 * @returns of which `isChanged` tells whether somebody else was first
 */
export function keeperByHand(
  handle: DatabaseHandle,
  directory: string,
  tools: WrittenTools,
): (written: Written, isChanged: () => Promise<boolean>) => Promise<KeptOutcome> {
  const inTurn = oneByOne()
  return (written, isChanged) =>
    inTurn(async () => {
      if (await isChanged()) return { kind: 'changed' }
      return importWritten(handle, directory, tools, written)
    })
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
