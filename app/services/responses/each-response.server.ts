import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database } from '#db/client.server'
import { withoutPause, type Between } from './between'
import * as repeatableResponses from '#db/repositories/repeatable-responses.server'
import * as responses from '#db/repositories/responses.server'

export type Repeatable = repeatableResponses.RepeatableRow

const PAGE = 5_000

/** Visits all responses of an import in row order, a page in memory at a time. */
export function eachResponse(
  db: Database,
  importId: number,
  visit: (row: responses.StoredResponse) => void,
  between: Between = withoutPause,
): Promise<void> {
  return eachOf((after) => responses.findPage(db, importId, after, PAGE), visit, between)
}

/** The same for the answers of those that count. */
export function eachCounting(
  db: Database,
  importId: number,
  visit: (row: responses.CountingAnswers) => void,
  between: Between = withoutPause,
): Promise<void> {
  return eachOf((after) => responses.findCountingPage(db, importId, after, PAGE), visit, between)
}

/** The same for those in these quarters that can be known again, without their answers. */
export function eachRepeatable(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  visit: (row: Repeatable) => void,
  between: Between = withoutPause,
): Promise<void> {
  const findPage = (after: number) =>
    repeatableResponses.findPage(db, importId, quarters, after, PAGE)
  return eachOf(findPage, visit, between)
}

async function eachOf<Row extends { readonly rowNumber: number }>(
  findPage: (afterRow: number) => Promise<readonly Row[]>,
  visit: (row: Row) => void,
  between: Between,
): Promise<void> {
  let after = 0
  for (;;) {
    const page = await findPage(after)
    for (const row of page) visit(row)
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    after = last.rowNumber
    await between()
  }
}
