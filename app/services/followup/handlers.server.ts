import { loopKey, versionsOf } from '#app/domain/followup/in-force'
import type { DatabaseHandle } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import type { CommandsOf, WriterOf } from '../commands'
import { keeperByHand, type Written, type WrittenTools } from '../import/import-written.server'

interface KeptLoop extends Pick<Written, 'file' | 'accountId' | 'at'> {
  readonly loopId: string
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
}

export type FollowupWriter = WriterOf<CommandsOf<ReturnType<typeof followupHandlers>>>

/** @param directory where files lie meanwhile */
export function followupHandlers(handle: DatabaseHandle, directory: string, tools: WrittenTools) {
  const keep = keeperByHand(handle, directory, tools)
  return {
    keepLoop: ({ loopId, basedOn, ...written }: KeptLoop) =>
      keep({ ...written, kind: 'loops', fileName: `${loopId}.csv` }, async () => {
        const versions = versionsOf(await loops.findAllActive(handle.db)).get(loopKey({ loopId }))
        return (versions?.at(-1)?.importId ?? null) !== basedOn
      }),
  }
}
