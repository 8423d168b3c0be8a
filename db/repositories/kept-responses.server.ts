import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database } from '../client.server'

/** Quarters up to and with this one of which single answers are kept, in order of time. */
export async function findQuartersUntil(db: Database, last: Quarter): Promise<readonly Quarter[]> {
  const rows = await db
    .selectFrom('response')
    .select('quarter')
    .distinct()
    .where('quarter', '<=', last)
    .orderBy('quarter')
    .execute()
  return rows.map(({ quarter }) => quarter)
}

/**
 * Everything of single persons in a quarter, of all imports; sums stay.
 * @returns the imports that had something of it
 */
export async function deleteByQuarter(db: Database, quarter: Quarter): Promise<number[]> {
  const imports = await db
    .selectFrom('response')
    .select('import_id')
    .distinct()
    .where('quarter', '=', quarter)
    .execute()
  await db.deleteFrom('response_comment').where('quarter', '=', quarter).execute()
  await db.deleteFrom('respondent_run').where('quarter', '=', quarter).execute()
  await db.deleteFrom('response').where('quarter', '=', quarter).execute()
  return imports.map(({ import_id }) => import_id)
}
