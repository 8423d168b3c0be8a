import type { Quarter } from '#app/domain/calendar/quarter'
import type { Scale } from '#app/domain/framework/framework'
import type { Selectable } from 'kysely'
import type { Database } from '../client.server'
import { DatabaseError } from '../errors'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { MovedFigure } from '#app/domain/uploads/job'
import type { ImportState, ImportTable } from '#db/schema/imports'

/** What is known when the reading begins. */
export interface NewImport {
  readonly kind: ImportKind
  readonly fileName: string
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string
  /** --period, if given. */
  readonly period: Quarter | null
  /** --wave, if given. */
  readonly wave: string | null
  readonly frameworkVersion: string
  /** ISO moment in UTC. */
  readonly startedAt: string
}

/** What is known when the file has been read to its end. */
export interface ImportFacts {
  readonly format: string
  readonly encoding: string
  readonly delimiter: string
  /** Canonical names of the columns that were mapped. */
  readonly columns: readonly string[]
  /** Scales of which the file asks at least one item. */
  readonly askedScales: readonly Scale[]
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
}

export interface ImportRecord extends NewImport, ImportFacts {
  readonly id: number
  readonly state: ImportState
  /** null while staging. */
  readonly committedAt: string | null
}

/** Begins an import that nothing shows yet; its id. */
export async function insertStaging(db: Database, started: NewImport): Promise<number> {
  const row = await db
    .insertInto('import')
    .values({
      kind: started.kind,
      state: 'staging',
      file_name: started.fileName,
      sha256: started.sha256,
      period: started.period,
      wave: started.wave,
      framework_version: started.frameworkVersion,
      started_at: started.startedAt,
      committed_at: null,
      ...factsToRow({
        format: '',
        encoding: '',
        delimiter: '',
        columns: [],
        askedScales: [],
        rows: 0,
        accepted: 0,
        rejected: 0,
        duplicates: 0,
      }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/**
 * Makes a staging import count, with what its file turned out to be.
 * @throws DatabaseError import_state_conflict where it is not staging
 */
export async function activate(
  db: Database,
  id: number,
  facts: ImportFacts,
  committedAt: string,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({ state: 'active', committed_at: committedAt, ...factsToRow(facts) })
    .where('id', '=', id)
    .where('state', '=', 'staging')
    .executeTakeFirstOrThrow()
  expectChange(numUpdatedRows, id, 'staging')
}

/** Corrects how many rows count, once they are weighed against other imports. */
export async function updateCounts(
  db: Database,
  id: number,
  counts: Pick<ImportFacts, 'accepted' | 'duplicates'>,
): Promise<void> {
  await db.updateTable('import').set(counts).where('id', '=', id).execute()
}

/**
 * Undo and redo.
 * @throws DatabaseError import_state_conflict where it is not in the other state
 */
export async function setState(
  db: Database,
  id: number,
  state: 'active' | 'undone',
): Promise<void> {
  const from = state === 'active' ? 'undone' : 'active'
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({ state })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirstOrThrow()
  expectChange(numUpdatedRows, id, from)
}

/** What undoing it, or putting it back in force, did to the scores on show. */
export async function setChanged(
  db: Database,
  id: number,
  moved: readonly MovedFigure[],
): Promise<void> {
  const query = db.updateTable('import').set({ changed: JSON.stringify(moved) })
  await query.where('id', '=', id).execute()
}

/** null where it was never undone. */
export async function findChanged(
  db: Database,
  id: number,
): Promise<readonly MovedFigure[] | null> {
  const query = db.selectFrom('import').select('changed').where('id', '=', id)
  const changed = (await query.executeTakeFirst())?.changed ?? null
  return changed === null ? null : (JSON.parse(changed) as readonly MovedFigure[])
}

export async function findById(db: Database, id: number): Promise<ImportRecord | null> {
  const row = await db.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toRecord(row)
}

/** Newest first, undone ones too; staging ones are nobody's business. */
export async function findAll(db: Database): Promise<readonly ImportRecord[]> {
  const query = db.selectFrom('import').selectAll().where('state', '!=', 'staging')
  return (await query.orderBy('id', 'desc').execute()).map(toRecord)
}

/** Oldest first. */
export async function findAllActive(
  db: Database,
  kind: ImportKind,
): Promise<readonly ImportRecord[]> {
  const query = db.selectFrom('import').selectAll().where('state', '=', 'active')
  return (await query.where('kind', '=', kind).orderBy('id').execute()).map(toRecord)
}

/** Surveys that count with answers of these quarters, oldest first. */
export async function findSurveysOf(
  db: Database,
  quarters: readonly Quarter[],
): Promise<readonly Pick<ImportRecord, 'id' | 'wave'>[]> {
  return db
    .selectFrom('import')
    .select(['id', 'wave'])
    .where('state', '=', 'active')
    .where('kind', '=', 'survey')
    .where((import_) =>
      import_.exists(
        import_
          .selectFrom('sum_row')
          .select('sum_row.import_id')
          .whereRef('sum_row.import_id', '=', 'import.id')
          .where('sum_row.quarter', 'in', quarters),
      ),
    )
    .orderBy('id')
    .execute()
}

/** The newest active import of the very same file. */
export async function findActiveByHash(
  db: Database,
  kind: ImportKind,
  sha256: string,
): Promise<ImportRecord | null> {
  const row = await db
    .selectFrom('import')
    .selectAll()
    .where('state', '=', 'active')
    .where('kind', '=', kind)
    .where('sha256', '=', sha256)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row === undefined ? null : toRecord(row)
}

/** What a running import, or one that died, has begun; oldest first. */
export async function findStaging(db: Database): Promise<readonly ImportRecord[]> {
  const query = db.selectFrom('import').selectAll().where('state', '=', 'staging')
  return (await query.orderBy('id').execute()).map(toRecord)
}

/** ISO moment in UTC of the newest import that counts; null without one. */
export async function findLastCommit(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('import')
    .select((eb) => eb.fn.max<string | null>('committed_at').as('moment'))
    .where('state', '=', 'active')
    .executeTakeFirst()
  return row?.moment ?? null
}

function expectChange(changed: bigint, importId: number, expected: ImportState): void {
  if (changed !== 1n) throw new DatabaseError('import_state_conflict', { importId, expected })
}

function factsToRow(facts: ImportFacts) {
  return {
    format: facts.format,
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    columns: JSON.stringify(facts.columns),
    asked_scales: JSON.stringify(facts.askedScales),
    rows: facts.rows,
    accepted: facts.accepted,
    rejected: facts.rejected,
    duplicates: facts.duplicates,
  }
}

function toRecord(row: Selectable<ImportTable>): ImportRecord {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    fileName: row.file_name,
    sha256: row.sha256,
    format: row.format,
    encoding: row.encoding,
    delimiter: row.delimiter,
    period: row.period,
    wave: row.wave,
    columns: JSON.parse(row.columns) as string[],
    askedScales: JSON.parse(row.asked_scales) as Scale[],
    frameworkVersion: row.framework_version,
    rows: row.rows,
    accepted: row.accepted,
    rejected: row.rejected,
    duplicates: row.duplicates,
    startedAt: row.started_at,
    committedAt: row.committed_at,
  }
}
