import { loopKey, versionsOf } from '#app/domain/followup/in-force'
import type { DatabaseHandle } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import type { CommandsOf, WriterOf } from '../commands'
import {
  importWritten,
  oneByOne,
  type KeptOutcome,
  type WrittenTools,
} from '../import/import-written.server'

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

export type FollowupWriter = WriterOf<CommandsOf<ReturnType<typeof followupHandlers>>>

/** @param directory where files lie meanwhile */
export function followupHandlers(handle: DatabaseHandle, directory: string, tools: WrittenTools) {
  const inTurn = oneByOne()
  const keep = async ({ loopId, basedOn, ...written }: KeptLoop): Promise<KeptOutcome> => {
    const versions = versionsOf(await loops.findAllActive(handle.db)).get(loopKey({ loopId }))
    if ((versions?.at(-1)?.importId ?? null) !== basedOn) return { kind: 'changed' }
    const file = { ...written, kind: 'loops', fileName: `${loopId}.csv` } as const
    return importWritten(handle, directory, tools, file)
  }
  return { keepLoop: (loop: KeptLoop): Promise<KeptOutcome> => inTurn(() => keep(loop)) }
}
