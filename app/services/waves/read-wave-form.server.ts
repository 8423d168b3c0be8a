import { may } from '#app/access/policy'
import type { Person } from '#app/domain/people/person'
import { byName } from '#app/domain/report/by-name'
import type { WaveReport } from '#app/domain/report/wave'
import type { Bilingual } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import * as frameworkVersions from '#db/repositories/framework-versions.server'
import * as regions from '#db/repositories/regions.server'
import { currentFramework } from '../framework.server'
import type { WaveSelection } from './known-waves.server'
import { readWave } from './read-wave.server'

/** A wave, or what a new one begins with. */
export interface WaveToWrite {
  /** null: a new one. */
  readonly report: WaveReport | null
  readonly regionSet: string
  /** Of the set, by name. */
  readonly regions: readonly { readonly id: number; readonly name: string }[]
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  /** Versions of the framework that there were, and the one in force. */
  readonly instruments: readonly string[]
  readonly current: string
  readonly mayEdit: boolean
}

/**
 * @param selection without a name a new wave, of the first set where none is asked for
 * @returns null where there is no such wave, or no such set
 */
export async function readWaveToWrite(
  db: Database,
  { roles }: Pick<Person, 'roles'>,
  { name, regionSet: asked, period }: { readonly [Name in keyof WaveSelection]: string | null },
): Promise<WaveToWrite | null> {
  const all = await regions.findAll(db)
  const regionSet = asked ?? all[0]?.regionSet ?? ''
  const ofSet = all.filter((region) => region.regionSet === regionSet)
  if (asked !== null && ofSet.length === 0) return null
  const report =
    name === null ? null : await readWave(db, { regionSet, name, period: period ?? '' })
  if (name !== null && report === null) return null
  const { groups, version } = await currentFramework(db)
  return {
    ...{ report, regionSet, current: version, mayEdit: may(roles, 'import_data') },
    regions: ofSet
      .map(({ id, name: region }) => ({ id, name: region }))
      .sort((a, b) => byName(a.name, b.name)),
    groups: groups.map(({ code, name: named }) => ({ code, name: named })),
    instruments: await frameworkVersions.findVersions(db),
  }
}
