import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as responses from '#db/repositories/responses.server'

/**
 * Other active surveys with responses in these quarters, counting or not, oldest first: the only ones that an
 * import can have to do with. No index tells, so a large one is read through: ask once.
 */
export async function findOthersIn(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
): Promise<readonly number[]> {
  const others: number[] = []
  for (const { id } of await imports.findAllActive(db, 'survey')) {
    if (id !== importId && (await responses.isInQuarters(db, id, quarters))) others.push(id)
  }
  return others
}
