import type { NamedWaveRow } from '#app/domain/export/waves-file'
import type { Quarter } from '#app/domain/calendar/quarter'
import { waveKey } from '#app/domain/report/waves'
import { wavesInForce } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as waves from '#db/repositories/waves.server'

/** A wave as it is named in an address. */
export interface WaveSelection {
  readonly regionSet: string
  readonly name: string
  readonly period: Quarter
}

/** The rows of a wave, and those of all waves of its set. */
export interface KnownWave {
  readonly key: string
  readonly own: readonly NamedWaveRow[]
  readonly ofSet: readonly NamedWaveRow[]
}

export async function readKnownWave(
  db: Database,
  { regionSet, name, period }: WaveSelection,
): Promise<KnownWave> {
  const inForce = wavesInForce(await waves.findAllActive(db))
  const ofSet = inForce.filter((row) => row.regionSet === regionSet)
  const key = waveKey({ regionSet, wave: name, period })
  return { key, ofSet, own: ofSet.filter((row) => waveKey(row) === key) }
}

/** The newest import that says something of it; null where none does. */
export function basisOf({ own }: Pick<KnownWave, 'own'>): number | null {
  return own.length === 0 ? null : Math.max(...own.map(({ importId }) => importId))
}
