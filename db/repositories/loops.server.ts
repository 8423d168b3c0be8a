import type { Decision, Loop, LoopSource, LoopStep } from '#app/domain/followup/loop'
import type { Dimension } from '#app/domain/framework/framework'
import type { LoopTable } from '#db/schema/imports'
import type { Selectable } from 'kysely'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'

export interface NewLoop extends Loop {
  /** Row in the file, the header being row 1. */
  readonly rowNumber: number
}

export interface StoredLoop extends NewLoop {
  readonly importId: number
}

export async function insertMany(
  db: Database,
  importId: number,
  loops: readonly NewLoop[],
): Promise<void> {
  await bulkInsertRows(
    db,
    'loop',
    loops.map((loop) => ({
      import_id: importId,
      row_number: loop.rowNumber,
      loop_id: loop.loopId,
      place_id: loop.placeId,
      heard: loop.heard,
      heard_on: loop.heardOn,
      heard_from: listed(loop.heardFrom),
      form: loop.form,
      theme: loop.theme,
      source: loop.source,
      decision: loop.decision,
      reason: loop.reason,
      decided_on: loop.decidedOn,
      action: loop.action,
      owner: loop.owner,
      due: loop.due,
      done_on: loop.doneOn,
      told_back_on: loop.toldBackOn,
      told_back_how: loop.toldBackHow,
      told_back_to: loop.toldBackTo,
      untold: listed(loop.untold),
    })),
  )
}

/** Every version of every loop that an active import holds, by import and row. */
export async function findAllActive(db: Database): Promise<readonly StoredLoop[]> {
  const rows = await db
    .selectFrom('loop')
    .innerJoin('import', 'import.id', 'loop.import_id')
    .selectAll('loop')
    .where('import.state', '=', 'active')
    .orderBy('loop.import_id')
    .orderBy('loop.row_number')
    .execute()
  return rows.map(toLoop)
}

/** What one import holds, whatever its state, by row. */
export async function findAllByImport(
  db: Database,
  importId: number,
): Promise<readonly StoredLoop[]> {
  const query = db.selectFrom('loop').selectAll().where('import_id', '=', importId)
  return (await query.orderBy('row_number').execute()).map(toLoop)
}

function toLoop(row: Selectable<LoopTable>): StoredLoop {
  return {
    importId: row.import_id,
    rowNumber: row.row_number,
    loopId: row.loop_id,
    placeId: row.place_id,
    heard: row.heard,
    heardOn: row.heard_on,
    heardFrom: partsOf(row.heard_from),
    form: row.form as Dimension | null,
    theme: row.theme,
    source: row.source as LoopSource | null,
    decision: row.decision as Decision,
    reason: row.reason,
    decidedOn: row.decided_on,
    action: row.action,
    owner: row.owner,
    due: row.due,
    doneOn: row.done_on,
    toldBackOn: row.told_back_on,
    toldBackHow: row.told_back_how,
    toldBackTo: row.told_back_to,
    untold: partsOf(row.untold) as LoopStep[],
  }
}

function listed(parts: readonly string[]): string {
  return parts.map((part) => `${part} `).join('')
}

function partsOf(text: string): string[] {
  return text.split(' ').filter((part) => part !== '')
}
