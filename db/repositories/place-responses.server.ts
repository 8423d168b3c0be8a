import type { Quarter } from '#app/domain/calendar/quarter'
import { inWriteTransaction, type Database } from '../client.server'
import { eachRow } from '../each-row.server'
import { chunksOf } from './chunks'

/** A response of a place, of whatever import was ever active. */
export interface PlaceResponse {
  readonly importId: number
  readonly rowNumber: number
  readonly placeId: number
  readonly respondentHigh: number | null
  readonly respondentLow: number | null
  readonly contentHigh: number | null
  readonly contentLow: number | null
  readonly completedAt: number | null
  readonly group: string
  readonly organisationId: number | null
  readonly weight: number
  readonly answers: Uint8Array
  /** Whether it counts today: of an active import, and the newest of its respondent. */
  readonly counts: boolean
}

/**
 * Visits all responses of these places in a quarter, undone imports included, a few in memory at a
 * time. Place by place; there those of one respondent follow each other, and among those without an id
 * those that say the same; then by import and row.
 */
export function eachByPlaces(
  db: Database,
  quarter: Quarter,
  placeIds: readonly number[],
  visit: (response: PlaceResponse) => void,
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(placeIds)) {
      const rows = transaction
        .selectFrom('response')
        .innerJoin('import', 'import.id', 'response.import_id')
        .select(['response.import_id as importId', 'response.row_number as rowNumber'])
        .select(['response.respondent_high as respondentHigh'])
        .select(['response.respondent_low as respondentLow', 'response.place_id as placeId'])
        .select(['response.content_high as contentHigh', 'response.content_low as contentLow'])
        .select(['response.completed_at as completedAt', 'response.stakeholder_group as group'])
        .select(['response.organisation_id as organisationId', 'response.weight'])
        .select(['response.answers', 'response.counts', 'import.state'])
        .where('import.state', 'in', ['active', 'undone'])
        .where('response.quarter', '=', quarter)
        .where('response.place_id', 'in', chunk)
        .orderBy('response.place_id')
        .orderBy('response.respondent_high')
        .orderBy('response.respondent_low')
        .orderBy('response.completed_at')
        .orderBy('response.answers')
        .orderBy('response.organisation_id')
        .orderBy('response.weight')
        .orderBy('response.import_id')
        .orderBy('response.row_number')
      await eachRow(transaction, rows, ({ counts, state, ...row }) => {
        visit({ ...row, counts: counts === 1 && state === 'active' })
      })
    }
  })
}
