import type { DatabaseHandle } from '#db/client.server'
import type { CommandsOf, WriterOf } from '../commands'
import {
  keeperByHand,
  type KeptOutcome,
  type Written,
  type WrittenTools,
} from '../import/import-written.server'
import { basisOf, readKnownWave, type WaveSelection } from './known-waves.server'

interface KeptWave extends Pick<Written, 'file' | 'fileName' | 'accountId' | 'at'> {
  readonly wave: WaveSelection
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
}

export type WaveWriter = WriterOf<CommandsOf<ReturnType<typeof waveHandlers>>>

/** @param directory where files lie meanwhile */
export function waveHandlers(handle: DatabaseHandle, directory: string, tools: WrittenTools) {
  const keep = keeperByHand(handle, directory, tools)
  return {
    keepWave: ({ wave, basedOn, ...written }: KeptWave): Promise<KeptOutcome> =>
      keep({ ...written, kind: 'waves' }, async () => {
        return basisOf(await readKnownWave(handle.db, wave)) !== basedOn
      }),
  }
}
