import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import type { RegionSilence } from '#app/domain/report/region-model'
import {
  askedRegions,
  waveReport,
  type WaveReport,
  type WaveVersion,
} from '#app/domain/report/wave'
import { waveKey } from '#app/domain/report/waves'
import type { Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as imports from '#db/repositories/imports.server'
import * as regions from '#db/repositories/regions.server'
import * as waves from '#db/repositories/waves.server'
import { currentFramework } from '../framework.server'
import { readRegion } from '../region.server'
import { remembered } from '../remembered.server'
import { countWaveResponses } from './count-responses.server'
import { readKnownWave, type WaveSelection } from './known-waves.server'

/** null where there is no such wave. */
export async function readWave(db: Database, selection: WaveSelection): Promise<WaveReport | null> {
  const counted = await rememberedWave(db, selection)
  const { regionSet, name, period } = selection
  const key = waveKey({ regionSet, wave: name, period })
  // Who wrote it is noted after the import, and changes with their name.
  return counted && { ...counted, history: await historyOf(db, key) }
}

const rememberedWave = remembered(
  async (
    { db }: { readonly db: Database },
    selection: WaveSelection,
  ): Promise<Omit<WaveReport, 'history'> | null> => {
    const known = await readKnownWave(db, selection)
    const [first, ...others] = known.own
    if (first === undefined) return null
    const { regionSet, name, period } = selection
    const ofSet = (await regions.findAll(db)).filter((region) => region.regionSet === regionSet)
    const { key, ofSet: rows } = known
    const counted = await countWaveResponses(db, { key, period }, rows, ofSet)
    const namesakes = rows.filter(({ wave }) => nameKey(wave) === nameKey(name))
    const quarters = new Set(namesakes.map((row) => row.period))
    const { groups } = await currentFramework(db)
    return waveReport([first, ...others], {
      ...counted,
      regions: ofSet,
      groups: groups.map(({ code, name: named }) => ({ code, name: named })),
      alsoIn: [...quarters].filter((each) => each !== period).sort(),
    })
  },
  { beside: 'wave' },
)

/**
 * Who was not heard in a region in the quarter of a wave, and whether that could change what is said
 * (method section 12): as its page has it.
 * @param asked null, or a region that the wave did not ask: the first that it did
 */
export async function readWaveSilence(
  db: Database,
  report: WaveReport,
  asked: string | null,
): Promise<{ readonly region: string; readonly told: Disclosed<RegionSilence> } | null> {
  const { regionSet, period } = report.summary
  const names = askedRegions(report).map(({ name }) => name)
  const region = names.find((name) => name === asked) ?? names[0]
  if (region === undefined) return null
  const selection = { regionSet, region, quarter: period, reference: DEFAULT_REFERENCE }
  const read = await readRegion({ db }, selection)
  if (read === null) return null
  return { region, told: mapDisclosed({ read }, (given) => given.read.silence) }
}

async function historyOf(db: Database, key: string): Promise<readonly WaveVersion[]> {
  const versions = (await waves.findAllVersions(db)).filter((row) => waveKey(row) === key)
  const ids = new Set(versions.map(({ importId }) => importId))
  const names = await auditLog.findImporters(db, [...ids])
  const records = (await imports.findAll(db)).filter(({ id }) => ids.has(id))
  return records.map(({ id, fileName, committedAt, startedAt, state }) => ({
    ...{ importId: id, fileName, at: committedAt ?? startedAt, who: names.get(id) ?? null },
    state: state === 'undone' ? 'undone' : 'active',
  }))
}
