import type { Database } from '../client.server'
import { chunksOf } from './chunks'

export interface Region {
  readonly id: number
  readonly name: string
  readonly regionSetId: number
  readonly regionSet: string
  /** The place of rows that name this region instead of an area; null while there were none. */
  readonly placeId: number | null
}

export interface NewRegion {
  readonly regionSetId: number
  readonly name: string
}

/** By set in stated order, then by name in code-unit order. */
export function findAll(db: Database): Promise<readonly Region[]> {
  return selectRegions(db).orderBy('region_set.position').orderBy('region.name').execute()
}

/** Regions with one of these names, exactly so written, in every set; ordered like findAll. */
export async function findAllByName(
  db: Database,
  names: readonly string[],
): Promise<readonly Region[]> {
  const found: Region[] = []
  for (const chunk of chunksOf(names)) {
    const query = selectRegions(db).where('region.name', 'in', chunk)
    found.push(...(await query.orderBy('region_set.position').orderBy('region.name').execute()))
  }
  return found
}

/** Adds regions; their ids in the given order. */
export async function insertMany(
  db: Database,
  importId: number,
  regions: readonly NewRegion[],
): Promise<readonly number[]> {
  const ids = new Map<string, number>()
  const keyOf = (regionSetId: number, name: string) => `${regionSetId} ${name}`
  for (const chunk of chunksOf(regions)) {
    const rows = await db
      .insertInto('region')
      .values(
        chunk.map(({ regionSetId, name }) => ({
          region_set_id: regionSetId,
          name,
          import_id: importId,
        })),
      )
      .returning(['id', 'region_set_id', 'name'])
      .execute()
    for (const row of rows) ids.set(keyOf(row.region_set_id, row.name), row.id)
  }
  return regions.map(({ regionSetId, name }) => ids.get(keyOf(regionSetId, name)) as number)
}

function selectRegions(db: Database) {
  return db
    .selectFrom('region')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .leftJoin('place', 'place.region_id', 'region.id')
    .select([
      'region.id',
      'region.name',
      'region.region_set_id as regionSetId',
      'region_set.name as regionSet',
      'place.id as placeId',
    ])
}
