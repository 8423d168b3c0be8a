import { newestRegister } from '#app/domain/stakeholders/register'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { DatabaseHandle } from '#db/client.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import type { CommandsOf, WriterOf } from '../commands'
import { keeperByHand, type Written, type WrittenTools } from '../import/import-written.server'

interface KeptRegister extends Pick<Written, 'file' | 'fileName' | 'accountId' | 'at'> {
  readonly regionId: number
  /** The quarter whose register was changed. */
  readonly quarter: Quarter
  /** The import that it was written on top of; null for the first of a region. */
  readonly basedOn: number | null
}

export type RegisterWriter = WriterOf<CommandsOf<ReturnType<typeof registerHandlers>>>

/** Registers changed by hand. @param directory where files lie meanwhile */
export function registerHandlers(handle: DatabaseHandle, directory: string, tools: WrittenTools) {
  const keep = keeperByHand(handle, directory, tools)
  return {
    keepRegister: ({ regionId, quarter, basedOn, ...written }: KeptRegister) =>
      keep({ ...written, kind: 'stakeholders' }, async () => {
        const all = await stakeholders.findAllActive(handle.db)
        const ofRegion = all.filter((row) => row.regionId === regionId)
        return (newestRegister(ofRegion, quarter)[0]?.importId ?? null) !== basedOn
      }),
  }
}
