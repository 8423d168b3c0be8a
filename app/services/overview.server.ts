import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Quarter } from '#app/domain/calendar/quarter'
import { release } from '#app/domain/disclosure/door'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { elsewhere, type Elsewhere } from '#app/domain/report/elsewhere'
import type { Dimension } from '#app/domain/framework/framework'
import { overviewOf } from '#app/domain/report/overview'
import type { Overview } from '#app/domain/report/overview-model'
import { openingQuarter } from '#app/domain/report/opening-quarter'
import type { AskedReference } from '#app/domain/report/reference'
import type { RegisterFinding } from '#app/domain/report/register-finding'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import { withAskedDifference } from './changes/read-compared-scores.server'
import { currentFramework } from './framework.server'
import { remembered } from './remembered.server'
import { areasOn, regionsOn } from './regions-on.server'
import { readRegisterFindings } from './registers/register-findings.server'
import { readScores, readScoresOfSet } from './scores/read-scores.server'

export interface OverviewSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** null: the one that pages open with (openingQuarter). */
  readonly quarter: Quarter | null
  /** What to hold the scores against. */
  readonly reference: AskedReference
  /** What the regions are filtered by; absent: not at all. */
  readonly weakest?: Dimension | null
  /** The last quarter that anything is told of; absent: all of them. */
  readonly until?: Quarter
}

/** The matrix of regions × forms for one quarter, made of released rows only. */
export function readOverview(
  { db }: { readonly db: Database },
  { regionSet, quarter, reference, weakest = null, until }: OverviewSelection,
): Promise<Disclosed<Overview>> {
  return rememberedOverview(db, { regionSet, quarter, reference, weakest, until })
}

/** What a page's title says, looked up in the other region sets of the same quarter. */
export function readElsewhere(
  { db }: { readonly db: Database },
  { regionSet, quarter, reference, weakest = null }: OverviewSelection,
): Promise<Elsewhere[]> {
  return rememberedElsewhere(db, { regionSet, quarter, reference, weakest })
}

async function makeElsewhere(
  { db }: { readonly db: Database },
  selection: OverviewSelection,
): Promise<Elsewhere[]> {
  const overview = await readOverview({ db }, selection)
  const { regionSet, regionSets, quarter } = overview
  if (quarter === null || regionSet === null) return []
  const framework = await currentFramework(db)
  const areas = areasOn(await memberships.findAllActive(db), quarter)
  const areasIn = (name: string) => areas.get(name) ?? new Map<never, never>()
  const others = regionSets.filter((name) => name !== regionSet)
  const found = await Promise.all(
    others.map(async (name) => {
      const rows = await readScores(db, { regionSet: name, from: quarter, to: quarter })
      return mapDisclosed({ overview, rows }, (shown) => {
        const other = { regionSet: name, scores: shown.rows, areas: areasIn(name) }
        return { told: elsewhere(shown.overview, areasIn(regionSet), other, framework) }
      })
    }),
  )
  return found.flatMap(({ told }) => told ?? [])
}

/** What the registers say of the set that is shown, as of today. */
export async function readOverviewRegisters(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { regionSet, quarter }: Pick<Overview, 'regionSet' | 'quarter'>,
): Promise<Disclosed<readonly RegisterFinding[]>> {
  if (regionSet === null || quarter === null) return mapDisclosed({}, () => [])
  const on = amsterdamDay(clock().toISOString())
  return readRegisterFindings(db, { regionSet, quarter, on })
}

const rememberedOverview = remembered(makeOverview, { beside: 'overview' })
const rememberedElsewhere = remembered(makeElsewhere, { beside: 'elsewhere' })

async function makeOverview(
  { db }: { readonly db: Database },
  selection: OverviewSelection,
): Promise<Disclosed<Overview>> {
  const active = await memberships.findAllActive(db)
  const regionSets = [...new Set(active.map((row) => row.regionSet))]
  const regionSet =
    regionSets.find((name) => name === selection.regionSet) ?? regionSets.at(0) ?? null
  const { reference } = selection
  const ofSet =
    regionSet === null ? release([]) : await readScoresOfSet(db, regionSet, selection.until ?? null)
  const opening = openingQuarter(ofSet, (at) => regionsOn(active, regionSet, at).length)
  const quarter = selection.quarter ?? opening.quarter
  const rows = await withAskedDifference(db, ofSet, { regionSet, quarter, reference })
  const context = {
    regionSet,
    regionSets,
    quarter,
    running: opening.running,
    reference,
    weakest: selection.weakest ?? null,
    regions: regionsOn(active, regionSet, quarter),
    framework: await currentFramework(db),
    asOf: await imports.findLastCommit(db),
    sample: regionSet !== null && isSampleSet(regionSet),
  }
  return mapDisclosed({ rows }, (released) => overviewOf(released.rows, context))
}
