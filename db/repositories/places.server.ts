import type { Database } from '../client.server'
import { chunksOf } from './chunks'

/** An area (code), or a region named directly by a row (regionId): one of the two is null. */
export interface Place {
  readonly id: number
  readonly areaCode: string | null
  readonly regionId: number | null
  /** Of an area, where a file gave one; a region's name stands with the region. */
  readonly name: string | null
}

export type NewPlace =
  { readonly areaCode: string; readonly name: string | null } | { readonly regionId: number }

export function findAll(db: Database): Promise<readonly Place[]> {
  return selectPlaces(db).orderBy('id').execute()
}

/** Area code → place id, for those codes that are known. */
export async function findAllByAreaCode(
  db: Database,
  codes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>()
  for (const chunk of chunksOf(codes)) {
    const rows = await selectPlaces(db).where('area_code', 'in', chunk).execute()
    for (const row of rows) ids.set(row.areaCode as string, row.id)
  }
  return ids
}

/** Region id → id of the place of rows that name this region, for those regions that have one. */
export async function findAllByRegion(
  db: Database,
  regionIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const ids = new Map<number, number>()
  for (const chunk of chunksOf(regionIds)) {
    const rows = await selectPlaces(db).where('region_id', 'in', chunk).execute()
    for (const row of rows) ids.set(row.regionId as number, row.id)
  }
  return ids
}

/** Adds places that are not there yet; their ids in the given order. */
export async function insertMany(
  db: Database,
  importId: number,
  places: readonly NewPlace[],
): Promise<readonly number[]> {
  const byArea = new Map<string, number>()
  const byRegion = new Map<number, number>()
  for (const chunk of chunksOf(places)) {
    const rows = await db
      .insertInto('place')
      .values(
        chunk.map((place) => ({
          area_code: 'areaCode' in place ? place.areaCode : null,
          region_id: 'regionId' in place ? place.regionId : null,
          name: 'name' in place ? place.name : null,
          import_id: importId,
        })),
      )
      .returning(['id', 'area_code', 'region_id'])
      .execute()
    for (const row of rows) {
      if (row.area_code !== null) byArea.set(row.area_code, row.id)
      if (row.region_id !== null) byRegion.set(row.region_id, row.id)
    }
  }
  return places.map(
    (place) =>
      ('areaCode' in place ? byArea.get(place.areaCode) : byRegion.get(place.regionId)) as number,
  )
}

function selectPlaces(db: Database) {
  return db
    .selectFrom('place')
    .select(['id', 'area_code as areaCode', 'region_id as regionId', 'name'])
}
