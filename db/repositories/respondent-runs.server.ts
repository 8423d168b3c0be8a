import type { Quarter } from '#app/domain/calendar/quarter'
import { decodeRun, encodeRun, type RespondentRun } from '#app/domain/sums/respondent-run'
import type { PlacedRun } from '#app/domain/sums/run-builder'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import { chunksOf } from './chunks'

/** A run as stored: what its numbers of stakeholder groups stand for, too. */
export interface StoredRun extends PlacedRun {
  readonly importId: number
  /** Codes, by the number that a response has. */
  readonly groups: readonly string[]
}

/** A run without what it holds. */
export interface RunKey {
  readonly importId: number
  readonly quarter: Quarter
  readonly position: number
  readonly responses: number
}

/** @param groups codes of the framework's stakeholder groups */
export async function insertMany(
  db: Database,
  importId: number,
  groups: readonly string[],
  runs: readonly PlacedRun[],
): Promise<void> {
  const rows = runs.map(({ quarter, position, run }) => ({
    import_id: importId,
    quarter,
    position,
    responses: run.count,
    stakeholder_groups: JSON.stringify(groups),
    content: encodeRun(run),
  }))
  await bulkInsertRows(db, 'respondent_run', rows)
}

/** The runs of these imports in these quarters, by import, quarter and position. */
export async function findKeys(
  db: Database,
  importIds: readonly number[],
  quarters: readonly Quarter[],
): Promise<readonly RunKey[]> {
  const wanted = new Set(importIds)
  const found: RunKey[] = []
  for (const chunk of chunksOf(quarters)) {
    const rows = await db
      .selectFrom('respondent_run')
      .select(['import_id as importId', 'quarter', 'position', 'responses'])
      .where('quarter', 'in', chunk)
      .execute()
    found.push(...rows.filter(({ importId }) => wanted.has(importId)))
  }
  return found.sort(
    (a, b) =>
      a.importId - b.importId ||
      (a.quarter < b.quarter ? -1 : Number(a.quarter > b.quarter)) ||
      a.position - b.position,
  )
}

/** All runs of an import, by quarter and position. */
export async function findKeysByImport(db: Database, importId: number): Promise<readonly RunKey[]> {
  return db
    .selectFrom('respondent_run')
    .select(['import_id as importId', 'quarter', 'position', 'responses'])
    .where('import_id', '=', importId)
    .orderBy('quarter')
    .orderBy('position')
    .execute()
}

/** null where it is not there any more. */
export async function findByKey(db: Database, key: RunKey): Promise<StoredRun | null> {
  const { importId, quarter, position } = key
  const row = await db
    .selectFrom('respondent_run')
    .select(['responses', 'stakeholder_groups', 'content'])
    .where('import_id', '=', importId)
    .where('quarter', '=', quarter)
    .where('position', '=', position)
    .executeTakeFirst()
  if (row === undefined) return null
  const groups = JSON.parse(row.stakeholder_groups) as string[]
  return { importId, quarter, position, groups, run: decodeRun(row.content, row.responses) }
}

/** Puts another run in the place of one; none where nothing is left of it. */
export async function replace(
  db: Database,
  { importId, quarter, position }: StoredRun,
  run: RespondentRun,
): Promise<void> {
  const at = { import_id: importId, quarter, position }
  if (run.count === 0) {
    await db
      .deleteFrom('respondent_run')
      .where((eb) => eb.and(at))
      .execute()
    return
  }
  await db
    .updateTable('respondent_run')
    .set({ responses: run.count, content: encodeRun(run) })
    .where((eb) => eb.and(at))
    .execute()
}

export async function deleteByImport(db: Database, importId: number): Promise<void> {
  await db.deleteFrom('respondent_run').where('import_id', '=', importId).execute()
}
