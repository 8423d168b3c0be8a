import type { Database } from '../client.server'

export interface RegionSet {
  readonly id: number
  readonly name: string
  /** Stated order; the lowest is the default set. */
  readonly position: number
}

/** In stated order, the default set first. */
export function findAll(db: Database): Promise<readonly RegionSet[]> {
  return db
    .selectFrom('region_set')
    .select(['id', 'name', 'position'])
    .orderBy('position')
    .orderBy('name')
    .execute()
}

/** Adds sets in the given order behind those that are there; their ids, in that order. */
export async function insertMany(
  db: Database,
  importId: number,
  names: readonly string[],
): Promise<readonly number[]> {
  if (names.length === 0) return []
  const last = await db
    .selectFrom('region_set')
    .select((eb) => eb.fn.max<number | null>('position').as('position'))
    .executeTakeFirstOrThrow()
  const first = (last.position ?? 0) + 1
  const rows = await db
    .insertInto('region_set')
    .values(names.map((name, index) => ({ name, position: first + index, import_id: importId })))
    .returning(['id', 'name'])
    .execute()
  const ids = new Map(rows.map((row) => [row.name, row.id]))
  return names.map((name) => ids.get(name) as number)
}
