import type { Quarter } from '#app/domain/calendar/quarter'
import type { ResponseTable } from '#db/schema/responses'
import type { Database } from '../client.server'

/** A response that others may take the place of: those of its respondent, or without one the same again. */
export interface RepeatableRow {
  readonly importId: number
  readonly rowNumber: number
  /** Whether the hash is of a respondent; else it is of what the response says. */
  readonly hasRespondent: boolean
  readonly high: number
  readonly low: number
  readonly placeId: number
  readonly quarter: Quarter
  /** Seconds since 1970-01-01 in civil time; NaN without a day. */
  readonly completedAt: number
  readonly counts: boolean
}

/**
 * A page of an import's responses in these quarters that can be known again, by row: a light one, for
 * finding what takes the place of what.
 */
export async function findPage(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  afterRow: number,
  limit: number,
): Promise<readonly RepeatableRow[]> {
  if (quarters.length === 0) return []
  const rows = await db
    .selectFrom('response')
    .select(['row_number', 'respondent_high', 'respondent_low', 'content_high', 'content_low'])
    .select(['place_id', 'quarter', 'completed_at', 'counts'])
    .where('import_id', '=', importId)
    .where('row_number', '>', afterRow)
    .where((where) =>
      where.or([where('respondent_high', 'is not', null), where('content_high', 'is not', null)]),
    )
    .where('quarter', 'in', quarters)
    .orderBy('row_number')
    .limit(limit)
    .execute()
  return rows.map((row) => toRepeatable(importId, row))
}

function toRepeatable(
  importId: number,
  row: Omit<
    ResponseTable,
    'import_id' | 'stakeholder_group' | 'organisation_id' | 'weight' | 'answers'
  >,
): RepeatableRow {
  const hasRespondent = row.respondent_high !== null
  return {
    importId,
    rowNumber: row.row_number,
    hasRespondent,
    high: (hasRespondent ? row.respondent_high : row.content_high) as number,
    low: (hasRespondent ? row.respondent_low : row.content_low) as number,
    placeId: row.place_id,
    quarter: row.quarter,
    completedAt: row.completed_at ?? NaN,
    counts: row.counts === 1,
  }
}
