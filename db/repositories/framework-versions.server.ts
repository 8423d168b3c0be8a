import type { Framework } from '#app/domain/framework/framework'
import { parseFramework } from '#app/domain/framework/parse'
import { inWriteTransaction, type Database } from '../client.server'
import { DatabaseError } from '../errors'

/** The definition that was read last: every page asks for it, and it hardly ever changes. */
let last: { readonly definition: string; readonly framework: Framework } | null = null

/**
 * The framework that scores are made with; null in a new database. It is shared: nobody may change it.
 * @throws InvalidFrameworkError where the stored definition is damaged
 */
export async function findCurrent(db: Database): Promise<Framework | null> {
  const query = db.selectFrom('framework_version').select('definition').where('current', '=', 1)
  const row = await query.executeTakeFirst()
  if (row === undefined) return null
  const { definition } = row
  if (last?.definition !== definition) last = { definition, framework: parseFramework(definition) }
  return last.framework
}

/** All that there ever were, in the order of their names. */
export async function findVersions(db: Database): Promise<readonly string[]> {
  const query = db.selectFrom('framework_version').select('version').orderBy('version')
  return (await query.execute()).map(({ version }) => version)
}

/**
 * All that there ever were, in the order in which they came.
 * @throws InvalidFrameworkError where a stored definition is damaged
 */
export async function findAll(db: Database): Promise<
  readonly {
    readonly framework: Framework
    readonly isCurrent: boolean
    readonly createdAt: string
  }[]
> {
  const query = db.selectFrom('framework_version').selectAll()
  const rows = await query.orderBy('created_at').orderBy('version').execute()
  return rows.map(({ definition, current, created_at: createdAt }) => {
    return { framework: parseFramework(definition), isCurrent: current === 1, createdAt }
  })
}

/** @throws InvalidFrameworkError where the stored definition is damaged */
export async function findByVersion(db: Database, version: string): Promise<Framework | null> {
  const query = db.selectFrom('framework_version').select('definition')
  const row = await query.where('version', '=', version).executeTakeFirst()
  return row === undefined ? null : parseFramework(row.definition)
}

/**
 * Puts another definition in the place of the one that its version has, if it is there: of parts that no
 * figure is made of.
 */
export async function replaceDefinition(db: Database, framework: Framework): Promise<void> {
  const update = db
    .updateTable('framework_version')
    .set({ definition: JSON.stringify(framework) })
    .where('version', '=', framework.version)
  await update.execute()
}

/**
 * Makes a framework the current one; a version that is stored already only becomes current again.
 * @param now ISO moment in UTC
 * @throws DatabaseError framework_changed where this version was stored with another definition
 */
export async function insertCurrent(
  db: Database,
  framework: Framework,
  now: string,
): Promise<void> {
  const { version } = framework
  const definition = JSON.stringify(framework)
  await inWriteTransaction(db, async (transaction) => {
    await transaction
      .updateTable('framework_version')
      .set({ current: 0 })
      .where('current', '=', 1)
      .execute()
    const stored = await transaction
      .updateTable('framework_version')
      .set({ current: 1 })
      .where('version', '=', version)
      .returning('definition')
      .executeTakeFirst()
    if (stored === undefined) {
      const values = { version, definition, created_at: now, current: 1 }
      await transaction.insertInto('framework_version').values(values).execute()
    } else if (stored.definition !== definition) {
      throw new DatabaseError('framework_changed', { version })
    }
  })
}
