import { closedThrough, firstClosed } from '#app/domain/keep/retention'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { Year } from '#app/domain/calendar/year'
import type { Database } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'
import { ImportRefused } from '../import/refusal'

const GONE_THROUGH = 'answers_gone_through'

/** The last year whose single answers are gone; null where all are there. */
export function findGoneThrough(db: Database): Promise<Year | null> {
  return settings.findByKey(db, GONE_THROUGH)
}

export function setGoneThrough(db: Database, year: Year): Promise<void> {
  return settings.setByKey(db, GONE_THROUGH, year)
}

/** The last year whose figures stand as they are; null where all can be made anew. */
export async function findClosedThrough(db: Database): Promise<Year | null> {
  return closedThrough(await findGoneThrough(db))
}

/**
 * Answers neither come into a closed year nor leave it: who of them counts, and what it makes of the
 * figures, would take the answers that are gone.
 * @throws ImportRefused answers_gone
 */
export async function refuseClosed(db: Database, quarters: readonly Quarter[]): Promise<void> {
  const closed = await findClosedThrough(db)
  const year = firstClosed(quarters, closed)
  if (year !== null && closed !== null) throw new ImportRefused('answers_gone', { year, closed })
}
