import type { Day } from '#app/domain/calendar/day'
import { bottlenecksInForce } from '#app/domain/cooperation/bottleneck'
import { cooperationKey, cooperationsInForce } from '#app/domain/cooperation/in-force'
import type { Framework } from '#app/domain/framework/framework'
import { groupBy } from '#app/domain/grouping'
import { byName } from '#app/domain/report/by-name'
import { cooperationRow, type CooperationRow } from '#app/domain/report/cooperation-row'
import type { Database } from '#db/client.server'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import * as imports from '#db/repositories/imports.server'
import * as regions from '#db/repositories/regions.server'
import { currentFramework } from '../framework.server'
import { heldOn, placeNames } from '../held-places.server'
import { remembered } from '../remembered.server'
import { findDeadlines } from './deadlines.server'

interface CooperationSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** The day on which it is told. */
  readonly today: Day
}

/** Every cooperation in force, as it may be shown on a day, with the regions of one set. */
export interface KnownCooperations {
  readonly rows: readonly CooperationRow[]
  /** null: there is none. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** Of the set, by name. */
  readonly regions: readonly string[]
  readonly framework: Framework
  /** The moment of the newest import; null without any. */
  readonly changedAt: string | null
}

/** A set that is not known counts as not given. */
export function readKnownCooperations(
  { db }: { readonly db: Database },
  selection: CooperationSelection,
): Promise<KnownCooperations> {
  return rememberedCooperations(db, selection)
}

const rememberedCooperations = remembered(
  async (
    { db }: { readonly db: Database },
    { regionSet: asked, today }: CooperationSelection,
  ): Promise<KnownCooperations> => {
    const framework = await currentFramework(db)
    const all = await regions.findAll(db)
    const regionSets = [...new Set(all.map((region) => region.regionSet))]
    const regionSet = regionSets.find((name) => name === asked) ?? regionSets.at(0) ?? null
    const ofSet = all.filter((region) => region.regionSet === regionSet)
    const names = await placeNames(db, all)
    const held = await heldOn(db, ofSet, today)
    const deadlineOf = await findDeadlines(db)
    const blocking = groupBy(
      bottlenecksInForce(await bottlenecks.findAllActive(db)),
      cooperationKey,
    )
    const known = cooperationsInForce(await cooperationEntries.findAllActive(db))
    return {
      rows: known.map((cooperation) => {
        const key = cooperationKey(cooperation)
        return cooperationRow(cooperation, {
          where: {
            region: held.get(cooperation.placeId) ?? null,
            place: names.get(cooperation.placeId) ?? '',
          },
          bottlenecks: blocking.get(key) ?? [],
          deadlineOf: (asOf) => deadlineOf(key, asOf),
          ...{ today, framework },
        })
      }),
      ...{ regionSet, regionSets, framework },
      regions: ofSet.map(({ name }) => name).sort(byName),
      changedAt: await imports.findLastCommit(db),
    }
  },
)
