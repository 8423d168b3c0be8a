import { Buffer } from 'node:buffer'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { Framework } from '#app/domain/framework/framework'
import { groupBy } from '#app/domain/grouping'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as respondents from '#db/repositories/respondents.server'
import * as responses from '#db/repositories/responses.server'
import type { Between } from '../responses/between'
import { eachResponse } from '../responses/each-response.server'
import { remakeRuns } from '../responses/respondent-runs.server'

/** So many, and such a share of the shorter of two files, do not say the same by chance. */
const [MINIMUM_ROWS, MINIMUM_SHARE] = [5, 0.5]

/**
 * Gives rows without an id, of imports that were taken back, the ids with which this import says them again.
 * Otherwise the release ledger took these answers for those of others, and whoever saw the figures of both could
 * subtract them and find the few that came in between. Only where a single row says it without an id and a single
 * one with, of somebody who has no other answer for that place in the quarter: whom the ledger has told apart
 * cannot become one. Nobody sees it: what is undone counts nowhere.
 *
 * @param quarters of this import
 * @param between while it looks; what breaks off then has named nobody
 */
export async function nameUndone(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  framework: Framework,
  between: Between,
): Promise<void> {
  const surveys = (await imports.findAll(db)).filter(({ kind }) => kind === 'survey')
  const undone = surveys.filter(({ state }) => state === 'undone').map(({ id }) => id)
  const unnamed = new Set(await respondents.findUnnamed(db, undone, quarters))
  if (unnamed.size === 0) return
  const rows = await responses.countByImport(db, importId)
  const others = surveys.map(({ id }) => id).filter((id) => id !== importId)
  const { matches, without } = await findSaidAgain(db, importId, others, between)
  const ofUndone = matches.filter((match) => unnamed.has(match.importId))
  for (const [id, same] of groupBy(ofUndone, (match) => match.importId)) {
    const shorter = Math.min(without.get(id) ?? 0, rows)
    if (same.length < MINIMUM_ROWS || same.length < MINIMUM_SHARE * shorter) continue
    const named = new Map(same.map(({ rowNumber, respondent }) => [rowNumber, respondent]))
    // The names last: where this breaks off, the next import finds rows without one and does it again.
    await remakeRuns(db, id, framework, named)
    await respondents.nameRows(db, id, named)
  }
}

/** A row without an id, and whose it is. */
interface SaidAgain {
  readonly importId: number
  readonly rowNumber: number
  readonly respondent: respondents.RespondentHash
}

/** @param others every other survey, in force or not */
async function findSaidAgain(
  db: Database,
  importId: number,
  others: readonly number[],
  between: Between,
): Promise<{
  readonly matches: readonly SaidAgain[]
  /** How many rows have no id, by import. */
  readonly without: ReadonlyMap<number, number>
}> {
  const own = new Map<string, responses.StoredResponse | null>()
  const persons = new Map<string, number>()
  const unnamed = new Map<string, responses.StoredResponse | null>()
  const without = new Map<number, number>()
  const take = (row: responses.StoredResponse) => {
    const isOwn = row.importId === importId
    const person = personOf(row)
    if (person !== null && (isOwn || persons.has(person))) {
      persons.set(person, (persons.get(person) ?? 0) + 1)
    }
    const sheet = sheetOf(row)
    if (person === null) {
      without.set(row.importId, (without.get(row.importId) ?? 0) + 1)
      // This import comes first: of millions of rows of others only those are kept that it says, too.
      if (isOwn || own.has(sheet)) unnamed.set(sheet, unnamed.has(sheet) ? null : row)
    } else if (isOwn) own.set(sheet, own.has(sheet) ? null : row)
  }
  for (const id of [importId, ...others]) {
    await between()
    await eachResponse(db, id, take, between)
  }
  const matches = [...unnamed].flatMap(([sheet, row]) => {
    const again = own.get(sheet)
    if (!row || !again?.respondent || persons.get(personOf(again) ?? '') !== 1) return []
    return [{ importId: row.importId, rowNumber: row.rowNumber, respondent: again.respondent }]
  })
  return { matches, without }
}

/** Whose answer it is, for a place and quarter; null without an id. */
function personOf({ respondent, placeId, quarter }: responses.StoredResponse): string | null {
  return respondent && `${respondent.high} ${respondent.low} ${placeId} ${quarter}`
}

/** Everything that was said, where and when. */
function sheetOf({ placeId, quarter, completedAt, answers }: responses.StoredResponse): string {
  return `${placeId} ${quarter} ${completedAt} ${Buffer.from(answers).toString('latin1')}`
}
