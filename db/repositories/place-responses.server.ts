import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database } from '../client.server'
import { chunksOf } from './chunks'

/** A response of a place, of whatever import was ever active. */
export interface PlaceResponse {
  readonly importId: number
  readonly rowNumber: number
  readonly placeId: number
  readonly respondentHigh: number | null
  readonly respondentLow: number | null
  readonly completedAt: number | null
  readonly group: string
  readonly organisationId: number | null
  readonly weight: number
  readonly answers: Uint8Array
  /** Whether it counts today: of an active import, and the newest of its respondent. */
  readonly counts: boolean
}

/** All responses of these places in a quarter, undone imports included; by import and row. */
export async function findByPlaces(
  db: Database,
  quarter: Quarter,
  placeIds: readonly number[],
): Promise<readonly PlaceResponse[]> {
  const found: PlaceResponse[] = []
  for (const chunk of chunksOf(placeIds)) {
    const rows = await db
      .selectFrom('response')
      .innerJoin('import', 'import.id', 'response.import_id')
      .select(['response.import_id as importId', 'response.row_number as rowNumber'])
      .select(['response.respondent_high as respondentHigh'])
      .select(['response.respondent_low as respondentLow', 'response.place_id as placeId'])
      .select(['response.completed_at as completedAt', 'response.stakeholder_group as group'])
      .select(['response.organisation_id as organisationId', 'response.weight'])
      .select(['response.answers', 'response.counts', 'import.state'])
      .where('import.state', 'in', ['active', 'undone'])
      .where('response.quarter', '=', quarter)
      .where('response.place_id', 'in', chunk)
      .orderBy('response.import_id')
      .orderBy('response.row_number')
      .execute()
    for (const { counts, state, ...row } of rows) {
      found.push({ ...row, counts: counts === 1 && state === 'active' })
    }
  }
  return found
}
