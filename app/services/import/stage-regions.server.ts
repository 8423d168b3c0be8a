import type { RegionBatch } from '#app/domain/ingest/rows/row-batch'
import type { RegionRow } from '#app/domain/ingest/rows/rows'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as places from '#db/repositories/places.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'

/**
 * Stores dated memberships under a staging import; whether they clash is asked when it is put in force.
 * @returns the rows that were taken
 */
export async function stageRegions(
  db: Database,
  importId: number,
  batches: AsyncIterable<RegionBatch>,
  afterBatch: (batch: RegionBatch) => Promise<void>,
): Promise<number> {
  const rows: RegionRow[] = []
  for await (const batch of batches) {
    rows.push(...batch.rows)
    await afterBatch(batch)
  }
  await inWriteTransaction(db, async (transaction) => {
    const added = await resolve(transaction, importId, rows)
    await memberships.insertMany(transaction, importId, added)
  })
  return rows.length
}

async function resolve(
  db: Database,
  importId: number,
  rows: readonly RegionRow[],
): Promise<memberships.NewMembership[]> {
  const setIds = await idsByKey(
    await regionSets.findAll(db),
    rows.map((row) => row.regionSet),
    (names) => regionSets.insertMany(db, importId, names),
  )
  const regionKey = (regionSetId: number, name: string) => `${regionSetId} ${nameKey(name)}`
  const regionIds = new Map<string, number>()
  for (const region of await regions.findAll(db)) {
    regionIds.set(regionKey(region.regionSetId, region.name), region.id)
  }
  const newRegions = new Map<string, regions.NewRegion>()
  for (const row of rows) {
    const regionSetId = setIds.get(nameKey(row.regionSet)) as number
    const key = regionKey(regionSetId, row.region)
    if (!regionIds.has(key) && !newRegions.has(key)) {
      newRegions.set(key, { regionSetId, name: row.region })
    }
  }
  const madeRegions = await regions.insertMany(db, importId, [...newRegions.values()])
  ;[...newRegions.keys()].forEach((key, index) => regionIds.set(key, madeRegions[index] as number))
  // Rows of surveys and agreements may name any region, so each has a place of its own.
  const named = [...new Set(regionIds.values())]
  const withPlace = await places.findAllByRegion(db, named)
  const areas = new Map(rows.map((row) => [row.areaCode, row.areaName]))
  const placeIds = new Map(await places.findAllByAreaCode(db, [...areas.keys()]))
  const newAreas = [...areas.keys()].filter((code) => !placeIds.has(code))
  const made = await places.insertMany(db, importId, [
    ...newAreas.map((areaCode) => ({ areaCode, name: areas.get(areaCode) ?? null })),
    ...named.filter((id) => !withPlace.has(id)).map((regionId) => ({ regionId })),
  ])
  newAreas.forEach((code, index) => placeIds.set(code, made[index] as number))
  return rows.map((row) => {
    const regionSetId = setIds.get(nameKey(row.regionSet)) as number
    return {
      rowNumber: row.rowNumber,
      regionId: regionIds.get(regionKey(regionSetId, row.region)) as number,
      placeId: placeIds.get(row.areaCode) as number,
      validFrom: row.validFrom,
      validTo: row.validTo,
      tileColumn: row.tileColumn,
      tileRow: row.tileRow,
    }
  })
}

async function idsByKey(
  known: readonly { readonly id: number; readonly name: string }[],
  names: readonly string[],
  insert: (names: readonly string[]) => Promise<readonly number[]>,
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map(known.map((each) => [nameKey(each.name), each.id]))
  const added = new Map<string, string>()
  for (const name of names) if (!ids.has(nameKey(name))) added.set(nameKey(name), name)
  const made = await insert([...added.values()])
  ;[...added.keys()].forEach((key, index) => ids.set(key, made[index] as number))
  return ids
}
