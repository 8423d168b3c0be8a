import type { ImportSource, SourceColumn } from '#app/domain/ingest/columns/source'
import type { Answers } from '#app/domain/ingest/question'
import type { Database } from '../client.server'

/** A source as it is stored. */
export interface StoredSource extends ImportSource {
  /** ISO moment in UTC: of the last import. */
  readonly usedAt: string
  /** Name of who used or changed it last. */
  readonly by: string | null
}

export interface SourceUse {
  readonly usedAt: string
  readonly accountId: number | null
}

/** Adds a source; its number. */
export async function insert(
  db: Database,
  { name, kind, format, columns, answers }: Omit<ImportSource, 'id'>,
  { usedAt, accountId }: SourceUse,
): Promise<number> {
  const values = { name, kind, format, ...contentOf({ columns, answers }) }
  const { id } = await db
    .insertInto('import_source')
    .values({ ...values, used_at: usedAt, account_id: accountId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps what its newest file was read by. */
export async function use(
  db: Database,
  id: number,
  content: Pick<ImportSource, 'format' | 'columns' | 'answers'>,
  { usedAt, accountId }: SourceUse,
): Promise<void> {
  const changes = { format: content.format, used_at: usedAt, account_id: accountId }
  const query = db.updateTable('import_source').set({ ...changes, ...contentOf(content) })
  await query.where('id', '=', id).execute()
}

/** Keeps a correction. */
export async function update(
  db: Database,
  id: number,
  { name, ...content }: Pick<ImportSource, 'name' | 'columns' | 'answers'>,
  accountId: number,
): Promise<void> {
  const changes = { name, account_id: accountId, ...contentOf(content) }
  await db.updateTable('import_source').set(changes).where('id', '=', id).execute()
}

/** Changes what is answered of every source. */
export async function changeAnswers(
  db: Database,
  change: (answers: Answers) => Answers,
): Promise<void> {
  const rows = await db.selectFrom('import_source').select(['id', 'answers']).execute()
  for (const { id, answers: before } of rows) {
    const answers = JSON.stringify(change(JSON.parse(before) as Answers))
    if (answers === before) continue
    await db.updateTable('import_source').set({ answers }).where('id', '=', id).execute()
  }
}

export async function deleteById(db: Database, id: number): Promise<void> {
  await db.deleteFrom('import_source').where('id', '=', id).execute()
}

/** The one that was used last first. */
export async function findAll(db: Database): Promise<readonly StoredSource[]> {
  const query = selectSources(db).orderBy('used_at', 'desc').orderBy('import_source.id', 'desc')
  return (await query.execute()).map(toSource)
}

export async function findById(db: Database, id: number): Promise<StoredSource | null> {
  const row = await selectSources(db).where('import_source.id', '=', id).executeTakeFirst()
  return row === undefined ? null : toSource(row)
}

function selectSources(db: Database) {
  return db
    .selectFrom('import_source')
    .leftJoin('account', 'account.id', 'import_source.account_id')
    .selectAll('import_source')
    .select('account.name as by')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectSources>['execute']>>[number]

function toSource({ id, name, kind, format, columns, answers, used_at, by }: Row): StoredSource {
  return {
    ...{ id, name, kind, format, usedAt: used_at, by },
    columns: JSON.parse(columns) as readonly SourceColumn[],
    answers: JSON.parse(answers) as Answers,
  }
}

function contentOf({ columns, answers }: Pick<ImportSource, 'columns' | 'answers'>) {
  return { columns: JSON.stringify(columns), answers: JSON.stringify(answers) }
}
