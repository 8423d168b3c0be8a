import { dayText } from '#app/domain/export/import-file'
import { keyOf } from '#app/domain/grouping'
import type { WaveColumn } from '#app/domain/ingest/columns/columns'
import type { IngestIssue } from '#app/domain/ingest/issue'
import {
  invitedField,
  parseWave,
  WAVE_FIELDS,
  type WaveErrorCode,
  type WrittenWave,
} from '#app/domain/stakeholders/wave-form'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import { currentFramework } from '../framework.server'
import { textIn } from '../import/form-answer'
import type { KeptOutcome } from '../import/import-written.server'
import { writtenFile } from '../import/written-file'
import type { WaveWriter } from './handlers.server'
import { readKnownWave, type KnownWave, type WaveSelection } from './known-waves.server'

interface KeepTools {
  readonly db: Database
  readonly writer: WaveWriter
  readonly clock: () => Date
}

/** Why a wave was not kept, with what was sent, to be shown again. */
export interface WaveRefusal {
  readonly reason: Exclude<KeptOutcome['kind'], 'kept'>
  /** Field → what is wrong with it. */
  readonly errors: Readonly<Record<string, WaveErrorCode>>
  /** What the import had to say. */
  readonly issues: readonly IngestIssue[]
  readonly values: Readonly<Record<string, string>>
}

/** What came of a sent form: which wave it is, or what is wrong. */
export type WaveAnswer =
  | { readonly kind: 'kept'; readonly wave: WaveSelection }
  | ({ readonly kind: 'refused' } & WaveRefusal)

/** A little more than any field takes, so that what is too long shows as such. */
const LONGEST_SHOWN = 250

/**
 * Keeps a wave that somebody wrote in a form, as a file of waves that is imported as any other.
 * @param accountId who wrote it
 */
export async function keepWave(
  { db, writer, clock }: KeepTools,
  accountId: number,
  form: FormData,
): Promise<WaveAnswer> {
  const field = textIn(form)
  const regionSet = field(WAVE_FIELDS.regionSet)
  const ofSet = (await regions.findAll(db)).filter((region) => region.regionSet === regionSet)
  const groups = (await currentFramework(db)).groups.map(({ code }) => code)
  const selection = { regionSet, name: field(WAVE_FIELDS.name), period: field(WAVE_FIELDS.period) }
  const known = await readKnownWave(db, selection)
  const before = new Set(known.own.map(({ regionId, group }) => invitedField(regionId, group)))
  const ids = ofSet.map(({ id }) => id)
  const { wave, errors } = parseWave(field, ids, groups, before)
  const refused = (reason: WaveRefusal['reason'], issues: readonly IngestIssue[] = []) =>
    ({ kind: 'refused', reason, errors, issues, values: valuesOf(form) }) as const
  if (Object.keys(errors).length > 0) return refused('wrong')
  const at = clock().toISOString()
  const outcome = await writer.run('keepWave', {
    ...{ wave: selection, basedOn: Number(field(WAVE_FIELDS.basedOn)) || null, accountId, at },
    fileName: `${wave.name}.csv`,
    file: fileOf(wave, ofSet, known, at),
  })
  if (outcome.kind === 'kept') return { kind: 'kept', wave: selection }
  return refused(outcome.kind, outcome.kind === 'wrong' ? outcome.issues : [])
}

/** Blank days leave each row those that it had, where regions have days of their own. */
function fileOf(
  wave: WrittenWave,
  ofSet: readonly regions.Region[],
  { own }: KnownWave,
  at: string,
): string {
  const names = new Map(ofSet.map(({ id, name, regionSet }) => [id, { region: name, regionSet }]))
  const before = new Map(own.map((row) => [keyOf(row.regionId, row.group), row]))
  const isOneDay = (of: 'opens' | 'closes') => new Set(own.map((row) => row[of])).size <= 1
  const dayOf = (of: 'opens' | 'closes', key: string) =>
    wave[of] !== '' || isOneDay(of) ? wave[of] : dayText(before.get(key)?.[of] ?? null)
  const rows = wave.cells.map(({ regionId, group, invited }): Record<WaveColumn, string> => {
    const key = keyOf(regionId, group)
    const { region, regionSet } = names.get(regionId) ?? { region: '', regionSet: '' }
    return {
      ...{ wave: wave.name, period: wave.period, instrument: wave.instrument, invited },
      ...{ region_set: regionSet, region, stakeholder_group: group },
      ...{ opens: dayOf('opens', key), closes: dayOf('closes', key) },
    }
  })
  return writtenFile(rows, at)
}

function valuesOf(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, LONGEST_SHOWN)]] : [],
    ),
  )
}
