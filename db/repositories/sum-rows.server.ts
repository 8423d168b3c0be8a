import type { Insertable, Selectable } from 'kysely'
import type { SumRowTable } from '#db/schema/responses'
import type { Day } from '#app/domain/calendar/day'
import type { Quarter } from '#app/domain/calendar/quarter'
import { heldIn, keyOf } from '#app/domain/grouping'
import { bufferOf } from '#app/domain/large-memory'
import { encodeIntegers, viewIntegers } from '#app/domain/sums/bytes'
import { squeeze, unsqueeze } from '#app/domain/sums/squeezed'
import {
  countOf,
  eachRow,
  rowsOf,
  type ImportedSumRow,
  type ItemSumRow,
  type SumBlock,
} from '#app/domain/sums/sum-block'
import { bulkInsertRows } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
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

/** That an organisation answered in a place and quarter segment, for a group. */
export interface AnsweringOrganisation {
  readonly organisationId: number
  readonly quarter: Quarter
  readonly segment: Day | null
  readonly placeId: number
  readonly group: string
}

/** Adds blocks, one after the other: each import, quarter and place once. */
export async function insertMany(db: Database, blocks: Iterable<SumBlock>): Promise<void> {
  const rows: Insertable<SumRowTable>[] = []
  for (const { importId, quarter, placeId, groups, rows: cells, sums, items } of blocks) {
    rows.push({
      ...{ import_id: importId, quarter, place_id: placeId },
      stakeholder_groups: JSON.stringify(groups),
      cells: encodeIntegers(cells),
      sums: squeeze(sums),
      items: items && squeeze(items),
    })
  }
  await bulkInsertRows(db, 'sum_row', rows)
}

/** What active imports hold of a quarter, but for single items: by import and place. */
export async function findActiveByQuarter(
  db: Database,
  quarter: Quarter,
): Promise<readonly SumBlock[]> {
  const rows = await ofActive(db, quarter).select('sums').execute()
  const toHead = headReader(quarter)
  const found = rows.map((row) => ({ head: toHead(row), squeezed: row.sums }))
  const count = found.reduce((sum, { head }) => sum + countOf(head, 'sums'), 0)
  // One piece of memory for all: of many small ones what is forgotten stays with the thread, between others.
  const numbers = new Float64Array(bufferOf(count * Float64Array.BYTES_PER_ELEMENT))
  let end = 0
  return found.map(({ head, squeezed }) => {
    const own = numbers.subarray(end, (end += countOf(head, 'sums')))
    return { ...head, sums: unsqueeze(squeezed, own), items: null }
  })
}

/** Of each cell (import, segment, place, group) of active imports in a quarter, its sums of single items. */
export async function findActiveItems(
  db: Database,
  quarter: Quarter,
): Promise<readonly ItemSumRow[]> {
  const rows = await ofActive(db, quarter).select('items').where('items', 'is not', null).execute()
  const toHead = headReader(quarter)
  const found: ItemSumRow[] = []
  for (const row of rows) {
    const head = toHead(row)
    const { importId, placeId } = head
    const all = unsqueeze(row.items as Uint8Array, new Float64Array(countOf(head, 'items')))
    eachRow(head, ({ segment, group, items, itemsEnd }) => {
      if (items === itemsEnd) return
      found.push({
        importId,
        quarter,
        segment,
        placeId,
        group,
        items: all.subarray(items, itemsEnd),
      })
    })
  }
  return found
}

/** From which active imports and places the sums of a quarter come; by import, place and segment. */
export async function findActiveSources(
  db: Database,
  quarter: Quarter,
): Promise<readonly SumSource[]> {
  const rows = await ofActive(db, quarter).execute()
  return rows.map(headReader(quarter)).flatMap((head) => {
    const { importId, placeId } = head
    const segments = new Set<Day | null>()
    eachRow(head, ({ segment }) => segments.add(segment))
    return [...segments].map((segment) => ({ importId, placeId, segment }))
  })
}

/** The rows of an import in a quarter, whatever its state. */
export async function findByQuarter(
  db: Database,
  importId: number,
  quarter: Quarter,
): Promise<readonly ImportedSumRow[]> {
  const rows = await db
    .selectFrom('sum_row')
    .select([...HEAD, 'sums', 'items'])
    .where('import_id', '=', importId)
    .where('quarter', '=', quarter)
    .orderBy('place_id')
    .execute()
  const toHead = headReader(quarter)
  return rows.flatMap(({ sums, items, ...row }) => {
    const head = toHead(row)
    return rowsOf({
      ...{ ...head, sums: unsqueeze(sums, new Float64Array(countOf(head, 'sums'))) },
      items: items && unsqueeze(items, new Float64Array(countOf(head, 'items'))),
    })
  })
}

/** Where and when these organisations answered, each once, in no order. */
export async function findAnswering(
  db: Database,
  organisations: readonly number[],
  quarters: readonly Quarter[],
): Promise<readonly AnsweringOrganisation[]> {
  const wanted = new Set<number | null>(organisations)
  const found = new Map<string, AnsweringOrganisation>()
  if (wanted.size === 0) return []
  for (const quarter of quarters) {
    const rows = await ofActive(db, quarter).execute()
    for (const head of rows.map(headReader(quarter))) {
      eachRow(head, ({ segment, group, organisationId }) => {
        if (organisationId === null || !wanted.has(organisationId)) return
        const { placeId } = head
        const key = keyOf(quarter, placeId, segment, group, organisationId)
        found.set(key, { organisationId, quarter, segment, placeId, group })
      })
    }
  }
  return [...found.values()]
}

/** Which of these organisations any sums are of, whatever the state of their import: each with the oldest import. */
export async function findUsers(
  db: Database,
  organisations: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const wanted = new Set<number | null>(organisations)
  const users = new Map<number, number>()
  for (const { id } of await db.selectFrom('import').select('id').orderBy('id').execute()) {
    const rows = await db
      .selectFrom('sum_row')
      .select('cells')
      .where('import_id', '=', id)
      .execute()
    for (const { cells } of rows) {
      eachRow({ groups: [], rows: viewIntegers(cells) }, ({ organisationId }) => {
        if (organisationId === null || !wanted.has(organisationId)) return
        if (!users.has(organisationId)) users.set(organisationId, id)
      })
    }
  }
  return users
}

const HEAD = ['import_id', 'place_id', 'stakeholder_groups', 'cells'] as const

type HeadRow = Pick<Selectable<SumRowTable>, (typeof HEAD)[number]>

/** Of active imports in a quarter; by import and place. */
function ofActive(db: Database, quarter: Quarter) {
  return (
    db
      .selectFrom('sum_row')
      .select(HEAD)
      // Not as a join: SQLite would go through the rows of every quarter.
      .where('import_id', 'in', db.selectFrom('import').select('id').where('state', '=', 'active'))
      .where('quarter', '=', quarter)
      .orderBy('import_id')
      .orderBy('place_id')
  )
}

/** Reads what is beside the numbers; most rows name the same groups. */
function headReader(quarter: Quarter) {
  const lists = new Map<string, readonly string[]>()
  return (row: HeadRow): Omit<SumBlock, 'sums' | 'items'> => ({
    ...{ importId: row.import_id, quarter, placeId: row.place_id },
    groups: heldIn(lists, row.stakeholder_groups, () => {
      return JSON.parse(row.stakeholder_groups) as string[]
    }),
    rows: viewIntegers(row.cells),
  })
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
