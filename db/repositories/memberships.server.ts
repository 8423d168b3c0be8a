import type { Membership } from '#app/domain/regions/membership'
import type { EverMembership } from '#app/domain/regions/placed-ever'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'

export interface NewMembership extends Membership {
  /** Row in the file, the header being row 1. */
  readonly rowNumber: number
  /** Of its region on a map of tiles; null where nobody said. */
  readonly tileColumn: number | null
  readonly tileRow: number | null
}

/** A membership that counts, with the names of its region and set. */
export interface ActiveMembership extends NewMembership {
  readonly importId: number
  readonly regionSetId: number
  readonly regionSet: string
  readonly region: string
  readonly areaCode: string | null
  readonly areaName: string | null
}

export async function insertMany(
  db: Database,
  importId: number,
  memberships: readonly NewMembership[],
): Promise<void> {
  const rows = memberships.map((membership) => ({
    import_id: importId,
    row_number: membership.rowNumber,
    region_id: membership.regionId,
    place_id: membership.placeId,
    valid_from: membership.validFrom,
    valid_to: membership.validTo,
    tile_column: membership.tileColumn,
    tile_row: membership.tileRow,
  }))
  await bulkInsertRows(db, 'membership', rows)
}

/** Those of active imports: by set in stated order, region, import, row. */
export function findAllActive(db: Database): Promise<readonly ActiveMembership[]> {
  return db
    .selectFrom('membership')
    .innerJoin('import', 'import.id', 'membership.import_id')
    .innerJoin('region', 'region.id', 'membership.region_id')
    .innerJoin('region_set', 'region_set.id', 'region.region_set_id')
    .innerJoin('place', 'place.id', 'membership.place_id')
    .where('import.state', '=', 'active')
    .select([
      'membership.import_id as importId',
      'membership.row_number as rowNumber',
      'membership.region_id as regionId',
      'membership.place_id as placeId',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
      'membership.tile_column as tileColumn',
      'membership.tile_row as tileRow',
      'region.region_set_id as regionSetId',
      'region_set.name as regionSet',
      'region.name as region',
      'place.area_code as areaCode',
      'place.name as areaName',
    ])
    .orderBy('region_set.position')
    .orderBy('region.name')
    .orderBy('membership.import_id')
    .orderBy('membership.row_number')
    .execute()
}

/** Those of a region set in imports that ever were active: by import and row. */
export async function findAllEver(
  db: Database,
  regionSetId: number,
): Promise<readonly EverMembership[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('import', 'import.id', 'membership.import_id')
    .innerJoin('region', 'region.id', 'membership.region_id')
    .where('region.region_set_id', '=', regionSetId)
    .where('import.state', 'in', ['active', 'undone'])
    .select([
      'membership.import_id as importId',
      'membership.region_id as regionId',
      'membership.place_id as placeId',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
      'import.state',
    ])
    .orderBy('membership.import_id')
    .orderBy('membership.row_number')
    .execute()
  return rows.map(({ state, ...row }) => ({ ...row, active: state === 'active' }))
}
