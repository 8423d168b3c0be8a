import { loopKey, versionsOf } from '#app/domain/followup/in-force'
import type { DatabaseHandle } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import type { CommandsOf, WriterOf } from '../commands'
import {
  importWritten,
  type WritingTools,
  type WrittenFile,
  type WrittenOutcome,
} from '../import/import-written.server'

interface KeptLoop extends Pick<WrittenFile, 'file' | 'accountId' | 'at'> {
  readonly loopId: string
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
}

/** `changed`: somebody else was first. */
export type KeptOutcome = WrittenOutcome | { readonly kind: 'changed' }

export type FollowupWriter = WriterOf<CommandsOf<ReturnType<typeof followupHandlers>>>

/** @param directory where files lie meanwhile */
export function followupHandlers(handle: DatabaseHandle, directory: string, tools: WritingTools) {
  const keep = async ({ loopId, basedOn, ...written }: KeptLoop): Promise<KeptOutcome> => {
    const versions = versionsOf(await loops.findAllActive(handle.db)).get(loopKey({ loopId }))
    if ((versions?.at(-1)?.importId ?? null) !== basedOn) return { kind: 'changed' }
    const file = { ...written, kind: 'loops', fileName: `${loopId}.csv` } as const
    return importWritten(handle, directory, file, tools)
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
