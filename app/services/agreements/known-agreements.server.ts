import { agreementCourses } from '#app/domain/agreements/course'
import type { Day } from '#app/domain/calendar/day'
import { quarterOfDay } from '#app/domain/calendar/quarter'
import type { Framework } from '#app/domain/framework/framework'
import { agreementRow, type AgreementRow } from '#app/domain/report/agreement-row'
import { byName } from '#app/domain/report/by-name'
import type { Database } from '#db/client.server'
import * as agreementReports from '#db/repositories/agreement-reports.server'
import * as imports from '#db/repositories/imports.server'
import * as regions from '#db/repositories/regions.server'
import { currentFramework } from '../framework.server'
import { heldOn, placeNames } from '../held-places.server'
import { remembered } from '../remembered.server'

interface AgreementSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** The day on which it is told. */
  readonly asOf: Day
}

/** Every agreement in force, as it stands on a day, with the regions of one set. */
export interface KnownAgreements {
  readonly rows: readonly AgreementRow[]
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
export function readKnownAgreements(
  { db }: { readonly db: Database },
  { regionSet, asOf }: AgreementSelection,
): Promise<KnownAgreements> {
  return rememberedAgreements(db, { regionSet, asOf })
}

const rememberedAgreements = remembered(
  async (
    { db }: { readonly db: Database },
    { regionSet: asked, asOf }: AgreementSelection,
  ): Promise<KnownAgreements> => {
    const framework = await currentFramework(db)
    const all = await regions.findAll(db)
    const regionSets = [...new Set(all.map((region) => region.regionSet))]
    const regionSet = regionSets.find((name) => name === asked) ?? regionSets.at(0) ?? null
    const ofSet = all.filter((region) => region.regionSet === regionSet)
    const known = agreementCourses(
      await agreementReports.findAllActive(db),
      quarterOfDay(asOf),
      framework,
    )
    const where = { names: await placeNames(db, all), regions: await heldOn(db, ofSet, asOf) }
    return {
      rows: known.map((agreement) => agreementRow(agreement, where, asOf, framework)),
      regionSet,
      regionSets,
      regions: ofSet.map(({ name }) => name).sort(byName),
      framework,
      changedAt: await imports.findLastCommit(db),
    }
  },
)
