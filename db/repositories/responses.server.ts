import { quarterAt, type Quarter } from '#app/domain/calendar/quarter'
import type { Selectable } from 'kysely'
import { bulkInsert } from '../bulk.server'
import { inWriteTransaction, type Database } from '../client.server'
import type { ResponseTable } from '#db/schema/responses'
import { chunksOf } from './chunks'

/** Rows on their way in, as columns: a survey batch whose places and organisations have ids by now. */
export interface ResponseColumns {
  /** Rows; every array below has this length (answers: × items). */
  readonly count: number
  readonly rowNumber: Int32Array
  /** 0: no respondent id. */
  readonly hasRespondent: Uint8Array
  readonly respondentHigh: Int32Array
  readonly respondentLow: Int32Array
  /** 0: not to be known again by its content. */
  readonly contentKind: Uint8Array
  readonly contentHigh: Int32Array
  readonly contentLow: Int32Array
  /** Seconds since 1970-01-01 in civil time; NaN without a day. */
  readonly completedAt: Float64Array
  /** calendar/quarter quarterIndex. */
  readonly quarter: Int32Array
  readonly placeId: Int32Array
  /** Index into groupCodes. */
  readonly group: Uint8Array
  readonly groupCodes: readonly string[]
  /** −1 without one. */
  readonly organisationId: Int32Array
  readonly weight: Float64Array
  /** count × items bytes. */
  readonly answers: Uint8Array
  /** 0 where a newer response counts instead. */
  readonly counts: Uint8Array
}

export interface StoredResponse {
  readonly importId: number
  readonly rowNumber: number
  /** 64-bit keyed hash in two signed halves; null without an id. */
  readonly respondent: { readonly high: number; readonly low: number } | null
  /** By what it is known again without an id; null where it is not to be. */
  readonly content: { readonly high: number; readonly low: number } | null
  /** Seconds since 1970-01-01 in civil time; null where only the import's period is known. */
  readonly completedAt: number | null
  readonly quarter: Quarter
  readonly placeId: number
  readonly group: string
  readonly organisationId: number | null
  readonly weight: number
  /** One byte per item: 0 blank, 255 "weet niet", else domain/framework/answer-byte. */
  readonly answers: Uint8Array
  readonly counts: boolean
}

/** Stores a batch; nothing is copied but what the database takes. */
export async function insertMany(
  db: Database,
  importId: number,
  batch: ResponseColumns,
): Promise<void> {
  const { answers, completedAt, contentKind, count, group, groupCodes } = batch
  const { hasRespondent, organisationId } = batch
  const items = answers.length / count
  // Most files have ids for all, weigh nobody, and have nobody twice.
  const hasContent = contentKind.some((kind) => kind !== 0)
  const isWeighted = batch.weight.some((weight) => weight !== 1)
  const areAllCounting = batch.counts.every((counts) => counts === 1)
  await bulkInsert(db, 'response', count, {
    import_id: importId,
    row_number: (i) => batch.rowNumber[i] as number,
    respondent_high: (i) => (hasRespondent[i] ? (batch.respondentHigh[i] as number) : null),
    respondent_low: (i) => (hasRespondent[i] ? (batch.respondentLow[i] as number) : null),
    content_high: hasContent
      ? (i) => (contentKind[i] ? (batch.contentHigh[i] as number) : null)
      : null,
    content_low: hasContent
      ? (i) => (contentKind[i] ? (batch.contentLow[i] as number) : null)
      : null,
    completed_at: (i) => (Number.isNaN(completedAt[i]) ? null : (completedAt[i] as number)),
    quarter: (i) => quarterAt(batch.quarter[i] as number),
    place_id: (i) => batch.placeId[i] as number,
    stakeholder_group: (i) => groupCodes[group[i] as number] as string,
    organisation_id: (i) => (organisationId[i] === -1 ? null : (organisationId[i] as number)),
    weight: isWeighted ? (i) => batch.weight[i] as number : 1,
    answers: (i) => answers.subarray(i * items, (i + 1) * items),
    counts: areAllCounting ? 1 : (i) => batch.counts[i] as number,
  })
}

/** The next `limit` responses of an import after a row, by row; from the start after row 0. */
export async function findPage(
  db: Database,
  importId: number,
  afterRow: number,
  limit: number,
): Promise<readonly StoredResponse[]> {
  const rows = await db
    .selectFrom('response')
    .selectAll()
    .where('import_id', '=', importId)
    .where('row_number', '>', afterRow)
    .orderBy('row_number')
    .limit(limit)
    .execute()
  return rows.map(toResponse)
}

/** What was answered, and for whom, without by whom. */
export type AnswerSheet = Pick<
  StoredResponse,
  'rowNumber' | 'quarter' | 'placeId' | 'group' | 'answers' | 'counts'
>

/** The first `limit` responses of an import, by row. */
export async function findSheets(
  db: Database,
  importId: number,
  limit: number,
): Promise<readonly AnswerSheet[]> {
  const rows = await db
    .selectFrom('response')
    .select(['row_number', 'quarter', 'place_id', 'stakeholder_group', 'answers', 'counts'])
    .where('import_id', '=', importId)
    .orderBy('row_number')
    .limit(limit)
    .execute()
  return rows.map(({ row_number, quarter, place_id, stakeholder_group, answers, counts }) => ({
    ...{ rowNumber: row_number, quarter, placeId: place_id, group: stakeholder_group },
    ...{ answers, counts: counts === 1 },
  }))
}

/** The answers of a response that counts. */
export interface CountingAnswers extends Pick<StoredResponse, 'rowNumber' | 'quarter' | 'answers'> {
  readonly respondent: StoredResponse['respondent']
}

/** The next `limit` responses of an import that count, after a row, by row; from the start after row 0. */
export async function findCountingPage(
  db: Database,
  importId: number,
  afterRow: number,
  limit: number,
): Promise<readonly CountingAnswers[]> {
  const rows = await db
    .selectFrom('response')
    .select(['row_number', 'quarter', 'answers', 'respondent_high', 'respondent_low'])
    .where('import_id', '=', importId)
    .where('counts', '=', 1)
    .where('row_number', '>', afterRow)
    .orderBy('row_number')
    .limit(limit)
    .execute()
  return rows.map(({ row_number, quarter, answers, respondent_high, respondent_low }) => ({
    ...{ rowNumber: row_number, quarter, answers },
    respondent:
      respondent_high === null || respondent_low === null
        ? null
        : { high: respondent_high, low: respondent_low },
  }))
}

/** What tells of whom and of which wave a response is. */
export type DatedResponse = Pick<
  StoredResponse,
  'rowNumber' | 'respondent' | 'completedAt' | 'quarter' | 'placeId' | 'group' | 'answers'
>

/** The next `limit` responses of an import that count in these quarters, after a row, by row. */
export async function findDatedPage(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  afterRow: number,
  limit: number,
): Promise<readonly DatedResponse[]> {
  const rows = await db
    .selectFrom('response')
    .select(['row_number', 'respondent_high', 'respondent_low', 'completed_at', 'quarter'])
    .select(['place_id', 'stakeholder_group', 'answers'])
    .where('import_id', '=', importId)
    .where('quarter', 'in', quarters)
    .where('counts', '=', 1)
    .where('row_number', '>', afterRow)
    .orderBy('row_number')
    .limit(limit)
    .execute()
  return rows.map(({ respondent_high: high, respondent_low: low, ...row }) => ({
    rowNumber: row.row_number,
    respondent: high === null || low === null ? null : { high, low },
    ...{ completedAt: row.completed_at, quarter: row.quarter, placeId: row.place_id },
    ...{ group: row.stakeholder_group, answers: row.answers },
  }))
}

/** Some responses of an import, by row. */
export async function findAllByRows(
  db: Database,
  importId: number,
  rowNumbers: readonly number[],
): Promise<readonly StoredResponse[]> {
  const found: StoredResponse[] = []
  for (const chunk of chunksOf(rowNumbers)) {
    const rows = await db
      .selectFrom('response')
      .selectAll()
      .where('import_id', '=', importId)
      .where('row_number', 'in', chunk)
      .orderBy('row_number')
      .execute()
    found.push(...rows.map(toResponse))
  }
  return found
}

/** Quarters in which an import has responses, counting or not, in order of time. */
export async function findQuarters(db: Database, importId: number): Promise<readonly Quarter[]> {
  const rows = await db
    .selectFrom('response')
    .select('quarter')
    .distinct()
    .where('import_id', '=', importId)
    .orderBy('quarter')
    .execute()
  return rows.map((row) => row.quarter)
}

/** Whether an import has a response in any of these quarters, counting or not. */
export async function isInQuarters(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
): Promise<boolean> {
  if (quarters.length === 0) return false
  const row = await db
    .selectFrom('response')
    .select('row_number')
    .where('import_id', '=', importId)
    .where('quarter', 'in', quarters)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function countByImport(db: Database, importId: number): Promise<number> {
  const row = await db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Says of these rows whether they count, or whether another response does instead. */
export function setCounts(
  db: Database,
  importId: number,
  rowNumbers: readonly number[],
  counts: 0 | 1,
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    for (const chunk of chunksOf(rowNumbers)) {
      await transaction
        .updateTable('response')
        .set({ counts })
        .where('import_id', '=', importId)
        .where('row_number', 'in', chunk)
        .execute()
    }
  })
}

function toResponse(row: Selectable<ResponseTable>): StoredResponse {
  const { respondent_high: high, respondent_low: low } = row
  const { content_high: contentHigh, content_low: contentLow } = row
  const isToBeKnown = contentHigh !== null && contentLow !== null
  return {
    importId: row.import_id,
    rowNumber: row.row_number,
    respondent: high === null || low === null ? null : { high, low },
    content: isToBeKnown ? { high: contentHigh, low: contentLow } : null,
    completedAt: row.completed_at,
    quarter: row.quarter,
    placeId: row.place_id,
    group: row.stakeholder_group,
    organisationId: row.organisation_id,
    weight: row.weight,
    answers: row.answers,
    counts: row.counts === 1,
  }
}
