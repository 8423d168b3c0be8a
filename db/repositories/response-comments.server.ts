import type { Quarter } from '#app/domain/calendar/quarter'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import { chunksOf } from './chunks'

export interface ResponseComment {
  readonly rowNumber: number
  readonly comment: string
}

/** With the quarter and place of its response. */
export interface PlacedComment extends ResponseComment {
  readonly quarter: Quarter
  readonly placeId: number
}

/** A comment with who gave it: an id's hash, else what the response says, else the row alone. */
export interface KnownComment extends ResponseComment {
  readonly importId: number
  readonly placeId: number
  readonly respondentHigh: number | null
  readonly respondentLow: number | null
  readonly contentHigh: number | null
  readonly contentLow: number | null
  /** Whether its import counts; else it was undone. */
  readonly active: boolean
}

export async function insertMany(
  db: Database,
  importId: number,
  comments: readonly PlacedComment[],
): Promise<void> {
  const rows = comments.map(({ rowNumber, comment, quarter, placeId }) => ({
    import_id: importId,
    row_number: rowNumber,
    comment,
    quarter,
    place_id: placeId,
  }))
  await bulkInsertRows(db, 'response_comment', rows)
}

/** By row. */
export function findAllByImport(
  db: Database,
  importId: number,
): Promise<readonly ResponseComment[]> {
  return db
    .selectFrom('response_comment')
    .select(['row_number as rowNumber', 'comment'])
    .where('import_id', '=', importId)
    .orderBy('row_number')
    .execute()
}

/** Those of a quarter given at these places, of undone imports too: by import and row. */
export async function findByPlaces(
  db: Database,
  quarter: Quarter,
  placeIds: readonly number[],
): Promise<readonly KnownComment[]> {
  const found: KnownComment[] = []
  for (const chunk of chunksOf(placeIds)) {
    const rows = await db
      .selectFrom('response_comment as given')
      .innerJoin('response', (join) =>
        join
          .onRef('response.import_id', '=', 'given.import_id')
          .onRef('response.row_number', '=', 'given.row_number'),
      )
      .innerJoin('import', 'import.id', 'given.import_id')
      .select(['given.import_id as importId', 'given.row_number as rowNumber', 'given.comment'])
      .select(['response.place_id as placeId', 'import.state'])
      .select(['response.respondent_high as respondentHigh'])
      .select(['response.respondent_low as respondentLow'])
      .select(['response.content_high as contentHigh', 'response.content_low as contentLow'])
      .where('given.quarter', '=', quarter)
      .where('given.place_id', 'in', chunk)
      .where('import.state', 'in', ['active', 'undone'])
      .orderBy('given.import_id')
      .orderBy('given.row_number')
      .execute()
    found.push(...rows.map(({ state, ...row }) => ({ ...row, active: state === 'active' })))
  }
  return found
}
