import { newestRegister } from '#app/domain/stakeholders/register'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { DatabaseHandle } from '#db/client.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import type { CommandsOf, WriterOf } from '../commands'
import { handKeeper, type HandTools, type KeptOutcome } from '../import/keep-by-hand.server'

interface KeptRegister {
  readonly regionId: number
  /** The quarter whose register was changed. */
  readonly quarter: Quarter
  /** The whole register, as the import of stakeholders reads it. */
  readonly file: string
  /** Of the file, without its ending. */
  readonly name: string
  /** The import that it was written on top of; null for the first of a region. */
  readonly basedOn: number | null
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

export type RegisterWriter = WriterOf<CommandsOf<ReturnType<typeof registerHandlers>>>

/** Registers changed by hand. @param directory where files lie meanwhile */
export function registerHandlers(handle: DatabaseHandle, directory: string, tools: HandTools) {
  const keep = handKeeper(handle, directory, tools)
  return {
    keepRegister: (register: KeptRegister): Promise<KeptOutcome> => {
      const { regionId, quarter, basedOn, ...written } = register
      return keep({ ...written, kind: 'stakeholders' }, async () => {
        const all = await stakeholders.findAllActive(handle.db)
        const ofRegion = all.filter((row) => row.regionId === regionId)
        return (newestRegister(ofRegion, quarter)[0]?.importId ?? null) === basedOn
      })
    },
  }
}
