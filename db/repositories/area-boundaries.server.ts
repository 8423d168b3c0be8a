import type { Boundaries } from '#app/domain/geography/shapes'
import type { Database } from '../client.server'

export interface NewAreaBoundaries {
  /** The year that they are of. */
  readonly year: number
  /** Whose map it is. */
  readonly credit: string
  readonly boundaries: Boundaries
}

export interface StoredAreaBoundaries extends NewAreaBoundaries {
  readonly importId: number
}

export async function insert(
  db: Database,
  importId: number,
  { year, credit, boundaries }: NewAreaBoundaries,
): Promise<void> {
  const content = JSON.stringify(boundaries)
  await db
    .insertInto('area_boundary')
    .values({ import_id: importId, year, credit, content })
    .execute()
}

/** Those of active imports, oldest year first, of one year in the order of importing. */
export async function findAllActive(db: Database): Promise<readonly StoredAreaBoundaries[]> {
  const rows = await db
    .selectFrom('area_boundary')
    .innerJoin('import', 'import.id', 'area_boundary.import_id')
    .selectAll('area_boundary')
    .where('import.state', '=', 'active')
    .orderBy('area_boundary.year')
    .orderBy('area_boundary.import_id')
    .execute()
  return rows.map((row) => ({
    importId: row.import_id,
    year: row.year,
    credit: row.credit,
    boundaries: JSON.parse(row.content) as Boundaries,
  }))
}
