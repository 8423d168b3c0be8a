import type { AgreementReport } from '#app/domain/agreements/agreement'
import { choicesInForce, type ImportedChoice } from '#app/domain/choices/in-force'
import { loopsInForce, type ImportedLoop } from '#app/domain/followup/in-force'
import type { Framework } from '#app/domain/framework/framework'
import { groupBy } from '#app/domain/grouping'
import type { Membership } from '#app/domain/regions/membership'
import { createRegionResolver, type RegionResolver } from '#app/domain/regions/region-resolver'
import type { StakeholderRow } from '#app/domain/stakeholders/register'
import type { Database } from '#db/client.server'
import * as agreementReports from '#db/repositories/agreement-reports.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import * as loops from '#db/repositories/loops.server'
import * as memberships from '#db/repositories/memberships.server'
import * as places from '#db/repositories/places.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'

/** A region set with what decides which answers and agreements count where in it. */
export interface ScoredSet {
  readonly id: number
  readonly resolver: RegionResolver
  readonly regionIds: readonly number[]
}

/** Everything that scoring needs beside the sums: small, read once per run. */
export interface ScoringWorld {
  readonly framework: Framework
  readonly sets: readonly ScoredSet[]
  /** Place → its reports of all periods. */
  readonly reportsByPlace: ReadonlyMap<number, readonly AgreementReport[]>
  /** Place → what was heard there, in force. */
  readonly loopsByPlace: ReadonlyMap<number, readonly ImportedLoop[]>
  /** Place → what is decided there, in force. */
  readonly choicesByPlace: ReadonlyMap<number, readonly ImportedChoice[]>
  /** Place → its code, of areas. */
  readonly areaCodes: ReadonlyMap<number, string>
  /** Region → its register rows of all periods. */
  readonly registerByRegion: ReadonlyMap<number, readonly StakeholderRow[]>
}

export async function readScoringWorld(db: Database, framework: Framework): Promise<ScoringWorld> {
  const regionsBySet = new Map<number, number[]>()
  const namedBySet = new Map<number, Map<number, number>>()
  for (const { id, regionSetId, placeId } of await regions.findAll(db)) {
    push(regionsBySet, regionSetId, id)
    const named = namedBySet.get(regionSetId) ?? new Map<number, number>()
    if (placeId !== null) named.set(placeId, id)
    namedBySet.set(regionSetId, named)
  }
  const membershipsBySet = new Map<number, Membership[]>()
  for (const membership of await memberships.findAllActive(db)) {
    push(membershipsBySet, membership.regionSetId, membership)
  }

  const reportsByPlace = new Map<number, AgreementReport[]>()
  for (const report of await agreementReports.findAllActive(db)) {
    push(reportsByPlace, report.placeId, report)
  }
  const registerByRegion = new Map<number, StakeholderRow[]>()
  for (const row of await stakeholders.findAllActive(db)) {
    push(registerByRegion, row.regionId, row)
  }

  const sets = [...regionsBySet].map(([id, regionIds]) => ({
    id,
    regionIds,
    resolver: createRegionResolver(membershipsBySet.get(id) ?? [], namedBySet.get(id) ?? new Map()),
  }))
  const inForce = loopsInForce(await loops.findAllActive(db))
  const loopsByPlace = groupBy(inForce, ({ placeId }) => placeId)
  const choices = choicesInForce(await choiceSteps.findAllActive(db))
  const choicesByPlace = groupBy(choices, ({ placeId }) => placeId)
  const areaCodes = new Map(
    (await places.findAll(db)).flatMap(({ id, areaCode }): [number, string][] =>
      areaCode === null ? [] : [[id, areaCode]],
    ),
  )
  const records = { reportsByPlace, loopsByPlace, choicesByPlace }
  return { framework, sets, ...records, areaCodes, registerByRegion }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
