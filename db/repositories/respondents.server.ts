import { sql } from 'kysely'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database } from '../client.server'
import type { ImportState } from '#db/schema/imports'
import { chunksOf } from './chunks'

/** Of one statement, so that no other write waits for long. */
const ROWS_AT_ONCE = 250

/** 64-bit keyed hash of a respondent id, in two signed halves. */
export interface RespondentHash {
  readonly high: number
  readonly low: number
}

/** Where a response of a respondent stands, and what follows from it. */
export interface ResponseOf {
  readonly importId: number
  readonly importState: ImportState
  readonly rowNumber: number
  readonly quarter: Quarter
  readonly placeId: number
  readonly organisationId: number | null
  /** Whether it is the one that counts. */
  readonly counts: boolean
}

/** Every response of these respondents, in imports of any state, by import and row. */
export async function findResponses(
  db: Database,
  respondents: readonly RespondentHash[],
): Promise<readonly ResponseOf[]> {
  const found: ResponseOf[] = []
  for (const chunk of chunksOf(respondents)) {
    const wanted = new Set(chunk.map(({ high, low }) => `${high} ${low}`))
    const rows = await db
      .selectFrom('response')
      .innerJoin('import', 'import.id', 'response.import_id')
      .select(['response.import_id as importId', 'response.row_number as rowNumber'])
      .select(['response.respondent_high as high', 'response.respondent_low as low'])
      .select(['response.quarter', 'response.place_id as placeId', 'response.counts'])
      .select(['response.organisation_id as organisationId', 'import.state as importState'])
      .where(
        'response.respondent_high',
        'in',
        chunk.map(({ high }) => high),
      )
      .orderBy('response.import_id')
      .orderBy('response.row_number')
      .execute()
    for (const { high, low, counts, ...row } of rows) {
      if (wanted.has(`${high} ${low}`)) found.push({ ...row, counts: counts === 1 })
    }
  }
  return found
}

/**
 * Removes rows of an import with all that was kept of them: answers, comment, and what was remarked
 * about their values. Sums and scores are to be made anew after it.
 * @returns how many responses and comments there were
 */
export async function deleteRows(
  db: Database,
  importId: number,
  rowNumbers: readonly number[],
): Promise<{ readonly responses: number; readonly comments: number }> {
  let responses = 0
  let comments = 0
  for (const chunk of chunksOf(rowNumbers)) {
    const removeFrom = async (table: 'response' | 'response_comment' | 'import_issue') => {
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where('import_id', '=', importId)
        .where('row_number', 'in', chunk)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    }
    await removeFrom('import_issue')
    comments += await removeFrom('response_comment')
    responses += await removeFrom('response')
  }
  return { responses, comments }
}

/** Says whose rows of an import are that came without an id; by their content they are not known again any more. */
export async function nameRows(
  db: Database,
  importId: number,
  named: ReadonlyMap<number, RespondentHash>,
): Promise<void> {
  for (const chunk of chunksOf([...named], ROWS_AT_ONCE)) {
    const half = (name: 'high' | 'low') => {
      const cases = chunk.map(
        ([row, hash]) => sql`when ${sql.lit(row)} then ${sql.lit(hash[name])}`,
      )
      return sql<number>`case row_number ${sql.join(cases, sql` `)} end`
    }
    await db
      .updateTable('response')
      .set({ respondent_high: half('high'), respondent_low: half('low') })
      .set({ content_high: null, content_low: null })
      .where('import_id', '=', importId)
      .where(
        'row_number',
        'in',
        chunk.map(([row]) => row),
      )
      .execute()
  }
}

/** Which of these imports have rows without an id in these quarters. */
export async function findUnnamed(
  db: Database,
  importIds: readonly number[],
  quarters: readonly Quarter[],
): Promise<readonly number[]> {
  if (importIds.length === 0 || quarters.length === 0) return []
  const rows = await db
    .selectFrom('response')
    .select('import_id')
    .distinct()
    .where('import_id', 'in', importIds)
    .where('quarter', 'in', quarters)
    .where('respondent_high', 'is', null)
    .execute()
  return rows.map((row) => row.import_id)
}
