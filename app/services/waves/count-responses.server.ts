import { quarterAt, quarterIndex, quarterOfDay, type Quarter } from '#app/domain/calendar/quarter'
import type { NamedWaveRow } from '#app/domain/export/waves-file'
import { BLANK, DO_NOT_KNOW } from '#app/domain/framework/answer-byte'
import { groupBy } from '#app/domain/grouping'
import { createRegionResolver } from '#app/domain/regions/region-resolver'
import { waveKey } from '#app/domain/report/waves'
import { closing, opening, waveOf } from '#app/domain/stakeholders/wave-of'
import { WaveResponses } from '#app/domain/stakeholders/wave-response'
import { wavesOf } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import type { Region } from '#db/repositories/regions.server'
import * as responses from '#db/repositories/responses.server'
import { letOthersIn } from '../responses/between'

const PAGE = 2_000
const SECONDS_A_DAY = 86_400

/** Persons who answered. */
export interface CountedWave {
  readonly answered: WaveResponses
  /** In this set and quarter, with answers of no wave. */
  readonly outside: number
}

/**
 * Who answered a wave. Counts of persons alone, for those who bring in files: no answer is looked at but
 * whether there is one.
 * @param rows of all waves of the set, in force (wavesInForce)
 * @param ofSet its regions
 */
export async function countWaveResponses(
  db: Database,
  wave: { readonly key: string; readonly period: Quarter },
  rows: readonly NamedWaveRow[],
  ofSet: readonly Region[],
): Promise<CountedWave> {
  const byRegion = new Map(
    [...groupBy(rows, ({ regionId }) => regionId)].map(([id, own]) => [id, wavesOf(own)]),
  )
  const resolver = await resolverOf(db, ofSet)
  const regionSet = ofSet[0]?.regionSet ?? ''
  const [answered, outside] = [new WaveResponses(), new WaveResponses()]
  const quarters = quartersOf(wave, rows)
  let beyond = 0
  for (const { id: importId, wave: named } of await imports.findSurveysOf(db, quarters)) {
    for (let after = 0; ;) {
      const page = await responses.findDatedPage(db, importId, quarters, after, PAGE)
      for (const { completedAt, quarter, placeId, group, respondent, answers } of page) {
        if (answers.every((byte) => byte === BLANK || byte === DO_NOT_KNOW)) continue
        const day = completedAt === null ? null : Math.floor(completedAt / SECONDS_A_DAY)
        const regionId = resolver.regionOf(placeId, day, quarter)
        if (regionId === null) continue
        const found = waveOf(byRegion.get(regionId) ?? [], { day, quarter, named })
        if (found === null) {
          if (quarter !== wave.period) continue
          if (outside.add({ regionId, group, respondent })) beyond += 1
        } else if (waveKey({ ...found, regionSet, wave: found.name }) === wave.key) {
          answered.add({ regionId, group, respondent })
        }
      }
      const last = page.at(-1)
      if (last === undefined || page.length < PAGE) break
      after = last.rowNumber
      await letOthersIn()
    }
  }
  return { answered, outside: beyond }
}

async function resolverOf(db: Database, ofSet: readonly Region[]) {
  const ids = new Set(ofSet.map(({ id }) => id))
  const members = (await memberships.findAllActive(db)).filter(({ regionId }) => ids.has(regionId))
  const named = ofSet.flatMap(({ id, placeId }): [number, number][] => {
    return placeId === null ? [] : [[placeId, id]]
  })
  return createRegionResolver(members, new Map(named))
}

/** Its own, and those that its days reach into. */
function quartersOf(
  { key, period }: { readonly key: string; readonly period: Quarter },
  rows: readonly NamedWaveRow[],
): Quarter[] {
  const own = rows.filter((row) => waveKey(row) === key)
  const first = quarterOfDay(Math.min(...own.map(opening)))
  const last = quarterOfDay(Math.max(...own.map(closing)))
  const indices = [first, period, last].map(quarterIndex)
  const [from, to] = [Math.min(...indices), Math.max(...indices)]
  return Array.from({ length: to - from + 1 }, (_, index) => quarterAt(from + index))
}
