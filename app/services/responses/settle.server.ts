import { quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import { NewestResponses } from '#app/domain/ingest/newest-response'
import { Cells } from '#app/domain/sums/cells'
import type { Database } from '#db/client.server'
import * as responses from '#db/repositories/responses.server'
import type { Between } from './between'
import { eachRepeatable, type Repeatable } from './each-response.server'

/** Responses of one import that start or stop counting, and the cells whose sums change with it. */
export interface Resettled {
  readonly counting: number[]
  readonly superseded: number[]
  readonly cells: Cells
}

/** By import id. */
export type Settlement = ReadonlyMap<number, Resettled>

/** Older than any response: holds the place of one that is being taken back. */
const GONE = { completedAt: NaN, importId: -1, rowNumber: -1 }

/**
 * Which responses count once those of `importId` are weighed against the other active imports: of a
 * respondent's answers for one place and quarter only the newest does, and of responses without an id
 * that are known to be one and the same likewise. Nothing is written.
 *
 * @param quarters of the import's responses
 * @param others as `findOthersIn` these
 * @param part `joins` for the first time, `joins_again`, or `leaves`: what it superseded counts again
 */
export async function settleResponses(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  others: readonly number[],
  part: 'joins' | 'joins_again' | 'leaves',
  between: Between,
): Promise<Settlement> {
  const takesPart = part !== 'leaves'
  // Within its own file the reading has settled it already; only a redo finds what it was long ago.
  if (others.length === 0 && part !== 'joins_again') return new Map()
  const newest = new NewestResponses()
  await eachRepeatable(
    db,
    importId,
    quarters,
    (row) => {
      newest.offer(keyOf(row), takesPart ? row : GONE)
    },
    between,
  )
  const met = new Set<number>()
  for (const other of others) {
    await eachRepeatable(
      db,
      other,
      quarters,
      (row) => {
        if (newest.newest(keyOf(row)) === null) return
        met.add(other)
        newest.offer(keyOf(row), row)
      },
      between,
    )
  }
  if (met.size === 0 && part !== 'joins_again') return new Map()

  const settlement = new Map<number, Resettled>()
  for (const each of takesPart ? [importId, ...met] : met) {
    const changed: Resettled = { counting: [], superseded: [], cells: new Cells() }
    await eachRepeatable(
      db,
      each,
      quarters,
      (row) => {
        const winner = newest.newest(keyOf(row))
        if (winner === null) return
        const counts = winner.importId === row.importId && winner.rowNumber === row.rowNumber
        if (counts === row.counts) return
        ;(counts ? changed.counting : changed.superseded).push(row.rowNumber)
        changed.cells.add(row.quarter, row.placeId)
      },
      between,
    )
    if (!changed.cells.isEmpty) settlement.set(each, changed)
  }
  return settlement
}

/** Stores who of an import counts now. The sums of the cells are to be made anew with it. */
export async function applySettlement(
  db: Database,
  importId: number,
  { counting, superseded }: Resettled,
): Promise<void> {
  await responses.setCounts(db, importId, counting, 1)
  await responses.setCounts(db, importId, superseded, 0)
}

function keyOf(row: Repeatable) {
  return {
    respondentHigh: row.high,
    respondentLow: row.low,
    placeId: row.placeId,
    quarter: quarterIndex(row.quarter),
  }
}
