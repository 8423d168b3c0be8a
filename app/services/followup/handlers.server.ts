import { loopKey, versionsOf } from '#app/domain/followup/in-force'
import type { DatabaseHandle } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import type { CommandsOf, WriterOf } from '../commands'
import { handKeeper, type HandTools, type KeptOutcome } from '../import/keep-by-hand.server'

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

/** Expectations written by hand. @param directory where files lie meanwhile */
export function followupHandlers(handle: DatabaseHandle, directory: string, tools: HandTools) {
  const keep = handKeeper(handle, directory, tools)
  return {
    keepLoop: ({ loopId, basedOn, ...written }: KeptLoop): Promise<KeptOutcome> =>
      keep({ ...written, kind: 'loops', name: loopId }, async () => {
        const versions = versionsOf(await loops.findAllActive(handle.db)).get(loopKey({ loopId }))
        return (versions?.at(-1)?.importId ?? null) === basedOn
      }),
  }
}
