import { loopKey, versionsOf } from '#app/domain/followup/in-force'
import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { OpenFile } from '#app/domain/ingest/opened-file'
import { makeSpool, removeSpooled, spoolFile, spooledPath } from '#app/intake/spool.server'
import type { DatabaseHandle } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import * as auditLog from '#db/repositories/audit-log.server'
import * as loops from '#db/repositories/loops.server'
import type { CommandsOf, WriterOf } from '../commands'
import { importFile } from '../import/import-file.server'
import { ImportRefused } from '../import/refusal'

interface KeptLoop {
  readonly loopId: string
  /** A file with this one expectation, as the import of loops reads it. */
  readonly file: string
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

/** Why an expectation was not kept. `busy`: a file is being imported. */
export type KeptOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'wrong'; readonly issues: readonly IngestIssue[] }
  | { readonly kind: 'changed' | 'busy' }

export type FollowupWriter = WriterOf<CommandsOf<ReturnType<typeof followupHandlers>>>

interface FollowupTools {
  readonly openFile: OpenFile
  readonly random: (count: number) => Uint8Array
  readonly clock: () => number
}

/**
 * What is written by hand is a file of one expectation, imported as any other: the same checks, a history,
 * and an undo that is exact.
 * @param directory where files lie meanwhile
 */
export function followupHandlers(
  handle: DatabaseHandle,
  directory: string,
  { openFile, random, clock }: FollowupTools,
) {
  const keep = async ({ loopId, file, basedOn, accountId, at }: KeptLoop): Promise<KeptOutcome> => {
    const versions = versionsOf(await loops.findAllActive(handle.db)).get(loopKey({ loopId }))
    if ((versions?.at(-1)?.importId ?? null) !== basedOn) return { kind: 'changed' }
    await makeSpool(directory)
    const { name } = await spoolFile(directory, inOnePiece(file), { maximumBytes: MOST, random })
    try {
      const request = {
        ...({ kind: 'loops', fileName: `${loopId}.csv`, dryRun: false, strict: true } as const),
        ...{ path: spooledPath(directory, name), now: at, createRegions: false },
        ...{ period: null, regionSet: null, mapping: null },
      }
      const { signal } = new AbortController()
      const tools = { openFile, randomBytes: random, clock, signal }
      const { importId } = await importFile(handle, request, tools)
      const subject = `import:${importId}`
      await auditLog.insert(handle.db, {
        at,
        accountId,
        action: 'import',
        subject,
        outcome: 'done',
      })
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
  let last: Promise<unknown> = Promise.resolve()
  return {
    keepLoop: (loop: KeptLoop): Promise<KeptOutcome> => {
      const mine = last.then(() => keep(loop))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

/** Bytes of one expectation: more than its texts may have. */
const MOST = 1_000_000

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
