import type { Quarter } from '#app/domain/calendar/quarter'
import type { Framework } from '#app/domain/framework/framework'
import { release } from '#app/domain/disclosure/door'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { byName } from '#app/domain/report/by-name'
import { openingQuarter } from '#app/domain/report/opening-quarter'
import { quartersWithRows } from '#app/domain/report/quarters'
import type { AskedReference } from '#app/domain/report/reference'
import { regionReportOf, type RegionContext } from '#app/domain/report/region'
import type { RegionArea, RegionReport } from '#app/domain/report/region-model'
import { isSampleSet } from '#app/domain/report/sample'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { invitedByGroup } from '#app/domain/stakeholders/invited'
import { registerWeights } from '#app/domain/stakeholders/register'
import { wavesInForce, wavesOf } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import * as regionRows from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import * as waves from '#db/repositories/waves.server'
import { withAskedDifference } from './changes/read-compared-scores.server'
import { currentFramework } from './framework.server'
import { remembered } from './remembered.server'
import { readFrameworksAsked } from './framework/framework-history.server'
import { readRegionDecisions } from './region-decisions.server'
import { regionsOn } from './regions-on.server'
import { readCooperation } from './scores/read-cooperation.server'
import { readGaps } from './scores/read-gaps.server'
import { readRecordParts } from './scores/read-record-parts.server'
import { readGroupScores, readScoresOfSet } from './scores/read-scores.server'

export interface RegionSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** null: the first of the set by name. */
  readonly region: string | null
  /** null: the quarter that opens the set, else the newest in which the region has scores. */
  readonly quarter: Quarter | null
  /** What to hold the scores against. */
  readonly reference: AskedReference
  /** The last quarter that anything is told of; absent: all of them. */
  readonly until?: Quarter
}

/**
 * Everything that may be shown of one region.
 *
 * @returns null where the region (or the set) that was asked for does not exist
 */
export function readRegion(
  { db }: { readonly db: Database },
  { regionSet, region, quarter, reference, until }: RegionSelection,
): Promise<Disclosed<RegionReport> | null> {
  return rememberedRegion(db, { regionSet, region, quarter, reference, until })
}

const rememberedRegion = remembered(makeRegion, { beside: 'region' })

async function makeRegion(
  { db }: { readonly db: Database },
  selection: RegionSelection,
): Promise<Disclosed<RegionReport> | null> {
  const active = await memberships.findAllActive(db)
  const regionSets = [...new Set(active.map((row) => row.regionSet))]
  const regionSet = selection.regionSet ?? regionSets.at(0) ?? null
  if (regionSet !== null && !regionSets.includes(regionSet)) return null
  const ofSet =
    regionSet === null ? release([]) : await readScoresOfSet(db, regionSet, selection.until ?? null)
  const members = active.filter((row) => row.regionSet === regionSet)
  const names = [...members, ...ofSet].map((row) => row.region)
  const regions = [...new Set(names)].sort(byName)
  const region = selection.region ?? regions.at(0) ?? null
  if (region !== null && !regions.includes(region)) return null

  const { reference } = selection
  const ofRegion = mapDisclosed({ rows: ofSet }, ({ rows }) =>
    rows.filter((row) => row.region === region),
  )
  const known = quartersWithRows(ofRegion)
  const opening = openingQuarter(ofSet, (at) => regionsOn(active, regionSet, at).length).quarter
  const opens = known.find((each) => each === opening) ?? known.at(0) ?? null
  const quarter = selection.quarter ?? opens
  const scores = await withAskedDifference(db, ofRegion, { regionSet, quarter, reference })
  const filter = { regionSet: regionSet ?? '', region: region ?? '' }
  const ofQuarter = quarter === null ? filter : { ...filter, from: quarter, to: quarter }
  const groups = await readGroupScores(db, ofQuarter)
  const records = await readRecordParts(db, filter)
  const gaps = await readGaps(db, filter, quarter)
  const cooperation = await readCooperation(db, filter, quarter)
  const framework = await currentFramework(db)
  const context = {
    regionSet,
    regionSets,
    region,
    regions,
    quarter,
    reference,
    ...(await expectationsOf(db, { regionSet, region, quarter }, framework)),
    areas: areasOf(members.filter((row) => row.region === region)),
    decisions:
      regionSet === null || region === null || quarter === null
        ? []
        : await readRegionDecisions(db, { regionSet, region, quarter }),
    framework,
    asOf: await imports.findLastCommit(db),
    sample: regionSet !== null && isSampleSet(regionSet),
  }
  return mapDisclosed({ scores, groups, records, gaps, cooperation }, (rows) =>
    regionReportOf({ ...rows, cooperation: rows.cooperation.told }, context),
  )
}

/** Whom a region is expected to hear in a quarter, how many were invited, and when it was asked. */
async function expectationsOf(
  db: Database,
  {
    regionSet,
    region,
    quarter,
  }: Readonly<Record<'regionSet' | 'region' | 'quarter', string | null>>,
  framework: Framework,
): Promise<Pick<RegionContext, 'expected' | 'invited' | 'waves' | 'frameworks'>> {
  const named = await regionRows.findAllByName(db, [region ?? ''])
  const id = named.find((each) => each.regionSet === regionSet)?.id
  if (id === undefined || quarter === null) {
    return { expected: [], invited: new Map(), waves: [], frameworks: new Map() }
  }
  const register = (await stakeholders.findAllActive(db)).filter(({ regionId }) => regionId === id)
  const inForce = wavesInForce(await waves.findAllActive(db, id))
  const asked = wavesOf(inForce)
  return {
    expected: expectedWeights(registerWeights(register, quarter), framework),
    invited: invitedByGroup(inForce, register, quarter),
    waves: asked,
    frameworks: await readFrameworksAsked(db, asked),
  }
}

/** By name, then in order of time. */
function areasOf(members: readonly memberships.ActiveMembership[]): Omit<RegionArea, 'current'>[] {
  return members
    .map(({ areaCode, areaName, validFrom, validTo }) => ({
      code: areaCode,
      name: areaName,
      from: validFrom,
      to: validTo,
    }))
    .sort(
      (a, b) =>
        byName(a.name ?? a.code ?? '', b.name ?? b.code ?? '') ||
        (a.from ?? -Infinity) - (b.from ?? -Infinity),
    )
}
