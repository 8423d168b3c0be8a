import type { Quarter } from '#app/domain/calendar/quarter'
import {
  parsePlaceEvent,
  placeEventText,
  type PlaceEvent,
} from '#app/domain/disclosure/answers/place-event'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import { chunksOf } from './chunks'

/** An event of a place and quarter; positions count from 0. */
export interface PlaceEventRow {
  readonly quarter: Quarter
  readonly placeId: number
  readonly position: number
  readonly event: PlaceEvent
}

/** By quarter, place and position. */
export async function findByQuarters(
  db: Database,
  quarters: readonly Quarter[],
): Promise<readonly PlaceEventRow[]> {
  const found: PlaceEventRow[] = []
  for (const chunk of chunksOf(quarters)) {
    const rows = await db
      .selectFrom('place_event')
      .selectAll()
      .where('quarter', 'in', chunk)
      .orderBy('quarter')
      .orderBy('place_id')
      .orderBy('position')
      .execute()
    for (const { quarter, place_id: placeId, position, event } of rows) {
      found.push({ quarter, placeId, position, event: parsePlaceEvent(event) })
    }
  }
  return found
}

/** Adds events; none is ever changed or taken away. */
export async function insertMany(db: Database, events: readonly PlaceEventRow[]): Promise<void> {
  await bulkInsertRows(
    db,
    'place_event',
    events.map(({ quarter, placeId, position, event }) => ({
      ...{ quarter, place_id: placeId, position },
      event: placeEventText(event),
    })),
  )
}

/** For a ledger that is made anew. */
export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('place_event').execute()
}
