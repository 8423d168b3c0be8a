import { sql, type Selectable } from 'kysely'
import type { SumRowTable } from '#db/schema/responses'
import type { Day } from '#app/domain/calendar/day'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { SumRow } from '#app/domain/sums/accumulator'
import { decodeSums, encodeSums, viewSums } from '#app/domain/sums/bytes'
import { inFixedOrder, type ImportedSumRow, type ItemSumRow } from '#app/domain/sums/groups'
import { bulkInsert } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import { bytesOfGroup, listOfGroup, valuesOf } from '../columns-of-groups.server'
import { chunksOf } from './chunks'

/** What is summed again when a response in it starts or ceases to count. */
export interface SumCell {
  readonly importId: number
  readonly quarter: Quarter
  readonly placeId: number
}

/** That an import has answers of a place in a quarter segment. */
export interface SumSource {
  readonly importId: number
  readonly placeId: number
  readonly segment: Day | null
}

/** Adds the rows of an import; each cell (quarter, segment, place, group, organisation) once. */
export async function insertMany(
  db: Database,
  importId: number,
  rows: readonly SumRow[],
): Promise<void> {
  const at = (index: number) => rows[index] as SumRow
  await bulkInsert(db, 'sum_row', rows.length, {
    import_id: () => importId,
    quarter: (i) => at(i).quarter,
    segment: (i) => at(i).segment,
    place_id: (i) => at(i).placeId,
    stakeholder_group: (i) => at(i).group,
    organisation_id: (i) => at(i).organisationId,
    sums: (i) => encodeSums(at(i).sums),
    items: (i) => {
      const { items } = at(i)
      return items ? encodeSums(items) : null
    },
  })
}

/**
 * Rows of active imports in these quarters, in the fixed order of the method: import, quarter,
 * segment (none first), place, organisation (none first), group. Asked import by import, as the key
 * begins with it, and put in order here: a database that sorts carries the sums along.
 */
export async function findActiveByQuarters(
  db: Database,
  quarters: readonly Quarter[],
): Promise<readonly ImportedSumRow[]> {
  if (quarters.length === 0) return []
  const active = await db
    .selectFrom('import')
    .select('id')
    .where('state', '=', 'active')
    .where('kind', '=', 'survey')
    .orderBy('id')
    .execute()
  const found: ImportedSumRow[] = []
  for (const { id: importId } of active) {
    for (const quarter of quarters) {
      for (const place of await findByPlaces(db, importId, quarter)) {
        found.push(...rowsOfPlace({ importId, quarter }, place))
      }
    }
  }
  return found.sort(inFixedOrder)
}

/** The rows of an import and quarter, by one value a place and column: there may be hundreds of thousands. */
function findByPlaces(db: Database, importId: number, quarter: Quarter) {
  return db
    .selectFrom('sum_row')
    .select([
      'place_id as placeId',
      listOfGroup(db, sql<Day | null>`segment`).as('segments'),
      listOfGroup(db, sql<string>`stakeholder_group`).as('groups'),
      listOfGroup(db, sql<number | null>`organisation_id`).as('organisations'),
      listOfGroup(db, sql<number>`length(sums)`).as('lengths'),
      bytesOfGroup(db, 'sums').as('sums'),
    ])
    .where('import_id', '=', importId)
    .where('quarter', '=', quarter)
    .groupBy('place_id')
    .execute()
}

function rowsOfPlace(
  { importId, quarter }: Pick<ImportedSumRow, 'importId' | 'quarter'>,
  place: Awaited<ReturnType<typeof findByPlaces>>[number],
): ImportedSumRow[] {
  const { placeId } = place
  const segments = valuesOf(place.segments)
  const organisations = valuesOf(place.organisations)
  const lengths = valuesOf(place.lengths)
  const all = viewSums(place.sums)
  let end = 0
  return valuesOf(place.groups).map((group, at) => {
    const start = end
    end += (lengths[at] as number) / all.BYTES_PER_ELEMENT
    const [segment, organisationId] = [segments[at] ?? null, organisations[at] ?? null]
    const sums = all.subarray(start, end)
    return { importId, quarter, segment, placeId, group, organisationId, sums, items: null }
  })
}

/** Of each cell (import, segment, place, group) of active imports in a quarter, its sums of single items. */
export async function findActiveItems(
  db: Database,
  quarter: Quarter,
): Promise<readonly ItemSumRow[]> {
  const rows = await db
    .selectFrom('sum_row')
    .select(['import_id as importId', 'segment', 'place_id as placeId'])
    .select(['stakeholder_group as group', 'items'])
    // Not as a join: SQLite would go through the rows of every quarter.
    .where('import_id', 'in', db.selectFrom('import').select('id').where('state', '=', 'active'))
    .where('quarter', '=', quarter)
    .where('items', 'is not', null)
    .orderBy('import_id')
    .orderBy('place_id')
    .orderBy('stakeholder_group')
    .orderBy('segment', (order) => order.asc().nullsFirst())
    .execute()
  return rows.flatMap(({ items, ...row }) =>
    items === null ? [] : [{ ...row, quarter, items: decodeSums(items) }],
  )
}

/** From which active imports and places the sums of a quarter come; by import, place and segment. */
export async function findActiveSources(
  db: Database,
  quarter: Quarter,
): Promise<readonly SumSource[]> {
  return db
    .selectFrom('sum_row')
    .innerJoin('import', 'import.id', 'sum_row.import_id')
    .select(['sum_row.import_id as importId', 'sum_row.place_id as placeId', 'sum_row.segment'])
    .distinct()
    .where('import.state', '=', 'active')
    .where('sum_row.quarter', '=', quarter)
    .orderBy('sum_row.import_id')
    .orderBy('sum_row.place_id')
    .orderBy('sum_row.segment', (order) => order.asc().nullsFirst())
    .execute()
}

/** The rows of an import in a quarter, whatever its state. */
export async function findByQuarter(
  db: Database,
  importId: number,
  quarter: Quarter,
): Promise<readonly ImportedSumRow[]> {
  const rows = await db
    .selectFrom('sum_row')
    .selectAll()
    .where('import_id', '=', importId)
    .where('quarter', '=', quarter)
    .execute()
  return rows.map(toSumRow)
}

/** Quarters in which an import has sums, whatever its state; in order of time. */
export async function findQuarters(db: Database, importId: number): Promise<readonly Quarter[]> {
  const quarters: Quarter[] = []
  // One after the other by the index: to go over all rows takes some 40 ms of a country.
  for (;;) {
    const { next } = await db
      .selectFrom('sum_row')
      .select((eb) => eb.fn.min<Quarter | null>('quarter').as('next'))
      .where('import_id', '=', importId)
      .where('quarter', '>', quarters.at(-1) ?? '')
      .executeTakeFirstOrThrow()
    if (next === null) return quarters
    quarters.push(next)
  }
}

/** Quarters in which active imports have sums, in order of time. */
export async function findActiveQuarters(db: Database): Promise<readonly Quarter[]> {
  const rows = await db
    .selectFrom('sum_row')
    .innerJoin('import', 'import.id', 'sum_row.import_id')
    .select('sum_row.quarter')
    .distinct()
    .where('import.state', '=', 'active')
    .orderBy('sum_row.quarter')
    .execute()
  return rows.map((row) => row.quarter)
}

/** Every cell for which an active import has sums, by import, quarter and place. */
export async function findActiveCells(db: Database): Promise<readonly SumCell[]> {
  return db
    .selectFrom('sum_row')
    .innerJoin('import', 'import.id', 'sum_row.import_id')
    .select([
      'sum_row.import_id as importId',
      'sum_row.quarter as quarter',
      'sum_row.place_id as placeId',
    ])
    .distinct()
    .where('import.state', '=', 'active')
    .orderBy('sum_row.import_id')
    .orderBy('sum_row.quarter')
    .orderBy('sum_row.place_id')
    .execute()
}

export async function deleteByImport(db: Database, importId: number): Promise<void> {
  await db.deleteFrom('sum_row').where('import_id', '=', importId).execute()
}

/** Removes the rows of an import in a quarter. */
export async function deleteByQuarter(
  db: Database,
  importId: number,
  quarter: Quarter,
): Promise<void> {
  await db
    .deleteFrom('sum_row')
    .where('import_id', '=', importId)
    .where('quarter', '=', quarter)
    .execute()
}

/** Removes every row of these cells, of all segments, groups and organisations. */
export function deleteByCells(db: Database, cells: readonly SumCell[]): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const { importId, quarter, placeIds } of groupCells(cells)) {
      for (const chunk of chunksOf(placeIds)) {
        await transaction
          .deleteFrom('sum_row')
          .where('import_id', '=', importId)
          .where('quarter', '=', quarter)
          .where('place_id', 'in', chunk)
          .execute()
      }
    }
  })
}

function groupCells(cells: readonly SumCell[]) {
  const groups = new Map<string, { importId: number; quarter: Quarter; placeIds: number[] }>()
  for (const { importId, quarter, placeId } of cells) {
    const key = `${importId} ${quarter}`
    const group = groups.get(key)
    if (group) group.placeIds.push(placeId)
    else groups.set(key, { importId, quarter, placeIds: [placeId] })
  }
  return groups.values()
}

function toSumRow(row: Selectable<SumRowTable>): ImportedSumRow {
  return {
    importId: row.import_id,
    quarter: row.quarter,
    segment: row.segment,
    placeId: row.place_id,
    group: row.stakeholder_group,
    organisationId: row.organisation_id,
    sums: viewSums(row.sums),
    items: row.items && viewSums(row.items),
  }
}
