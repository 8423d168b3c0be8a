import { Buffer } from 'node:buffer'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { Database } from '#db/client.server'
import * as responses from '#db/repositories/responses.server'

/** Rows that are looked at, of the import and of each earlier one: files of the same people show it there. */
const [OWN_ROWS, EARLIER_ROWS] = [5_000, 20_000]
/** So many different answer sheets, and such a share of all, do not come back by chance. */
const [MINIMUM_SHEETS, MINIMUM_SHARE] = [5, 0.5]

/**
 * Tells of a file that seems to hold the same people as earlier ones in a way that nothing knows them by:
 * ids that are new or gone, a time of day that was lost.
 * @param others active ones that say something of its quarters
 * @param isKnownAgain of rows that take the place of earlier ones, or are theirs
 */
export async function findResemblance(
  db: Database,
  importId: number,
  others: readonly number[],
  isKnownAgain: (rowNumber: number) => boolean,
): Promise<readonly IngestIssue[]> {
  const own = await responses.findSheets(db, importId, OWN_ROWS)
  const sheets = own.filter((row) => row.counts && !isKnownAgain(row.rowNumber)).map(sheetOf)
  const different = new Set(sheets)
  if (different.size < MINIMUM_SHEETS) return []
  const found = new Set<string>()
  for (const id of others) {
    for (const row of await responses.findSheets(db, id, EARLIER_ROWS)) {
      const sheet = sheetOf(row)
      if (different.has(sheet)) found.add(sheet)
    }
  }
  if (found.size < MINIMUM_SHEETS || found.size < MINIMUM_SHARE * different.size) return []
  const params = { count: sheets.filter((sheet) => found.has(sheet)).length, rows: sheets.length }
  return [{ row: null, column: null, code: 'answers_resemble', severity: 'warning', params }]
}

function sheetOf({ placeId, quarter, group, answers }: responses.AnswerSheet): string {
  return `${placeId} ${quarter} ${group} ${Buffer.from(answers).toString('latin1')}`
}
