import type { DatabaseHandle } from '#db/client.server'
import type { CommandsOf, WriterOf } from '../commands'
import {
  importWritten,
  type WritingTools,
  type WrittenFile,
  type WrittenOutcome,
} from '../import/import-written.server'
import { basisOf, readKnownWave, type WaveSelection } from './known-waves.server'

interface KeptWave extends Omit<WrittenFile, 'kind'> {
  readonly wave: WaveSelection
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
}

/** `changed`: somebody else was first. */
export type KeptWaveOutcome = WrittenOutcome | { readonly kind: 'changed' }

export type WaveWriter = WriterOf<CommandsOf<ReturnType<typeof waveHandlers>>>

/** @param directory where files lie meanwhile */
export function waveHandlers(handle: DatabaseHandle, directory: string, tools: WritingTools) {
  return {
    keepWave: async ({ wave, basedOn, ...written }: KeptWave): Promise<KeptWaveOutcome> => {
      const known = await readKnownWave(handle.db, wave)
      if (basisOf(known) !== basedOn) return { kind: 'changed' }
      return importWritten(handle, directory, { ...written, kind: 'waves' }, tools)
    },
  }
}
