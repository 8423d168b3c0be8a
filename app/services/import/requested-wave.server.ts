import { nameKey } from '#app/domain/ingest/text/text-key'
import type { Database } from '#db/client.server'
import * as waves from '#db/repositories/waves.server'
import { ImportRefused } from './refusal'
import type { ImportRequest } from './types'

/** What that many waves are called is said; more would be no help. */
const NAMES_TOLD = 12

/**
 * The wave that a request names, as it is known: a name that is not would leave its answers without one.
 * @throws ImportRefused wave_unknown
 */
export async function requestedWave(
  db: Database,
  { kind, wave }: ImportRequest,
): Promise<string | null> {
  if (wave === undefined || kind !== 'survey') return null
  const names = [...new Set((await waves.findAllActive(db)).map((row) => row.wave))].reverse()
  const known = names.find((name) => nameKey(name) === nameKey(wave))
  if (known !== undefined) return known
  const alternatives = names.slice(0, NAMES_TOLD).join(', ') || '–'
  throw new ImportRefused('wave_unknown', { wave, alternatives })
}
