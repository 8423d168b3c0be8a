import type { Quarter } from '#app/domain/calendar/quarter'
import { Cells } from '#app/domain/sums/cells'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { rescoreAndRelease } from '../release/rescore-and-release.server'
import type { ReleaseOutcome } from '../release/release-periods.server'
import { applySettlement, settleRespondents } from '../responses/settle.server'
import { summingContext } from '../responses/summing-context.server'
import { resumCells, Segments } from '../responses/sums.server'
import { refuseOverlaps } from './overlaps.server'

/** What a change of its state makes of an import's part in who counts. */
const PART_OF = { staging: 'joins', undone: 'joins_again', active: 'leaves' } as const

/**
 * Makes an import count, or stop counting, with all that follows from it: which responses of a
 * respondent count, where quarters are cut, sums and scores, and what of them may be shown. Within one
 * transaction.
 *
 * @param quarters of its responses (survey)
 * @param changeState makes the import active, or undone
 * @throws FileRefused area_twice_in_set where its regions clash with others
 * @returns how many responses of this import a newer one elsewhere supersedes, and what was released
 */
export async function putInForce(
  db: Database,
  importId: number,
  kind: ImportKind,
  quarters: readonly Quarter[],
  changeState: () => Promise<void>,
): Promise<{ readonly superseded: number; readonly released: ReleaseOutcome }> {
  const before = await memberships.findAllActive(db)
  if (kind !== 'survey') {
    await changeState()
    await refuseOverlaps(db, importId)
    if (kind === 'regions') await recut(db, new Segments(before))
    return { superseded: 0, released: await rescoreAndRelease(db, 'all') }
  }
  const { state } = (await imports.findById(db, importId)) as imports.ImportRecord
  const settlement = await settleRespondents(db, importId, quarters, PART_OF[state])
  await applySettlement(db, settlement)
  await changeState()
  await refuseOverlaps(db, importId)
  const context = await summingContext(db)
  const touched = new Set(quarters)
  for (const [changed, { cells }] of settlement) {
    await resumCells(db, changed, cells, context)
    for (const quarter of cells.quarters) touched.add(quarter)
  }
  // Regions of its own (--create-regions) may hold the answers of other files, too.
  const concerned = [...before, ...(await memberships.findAllActive(db))]
  const bringsRegions = concerned.some((membership) => membership.importId === importId)
  const released = await rescoreAndRelease(db, bringsRegions ? 'all' : [...touched])
  return { superseded: settlement.get(importId)?.superseded.length ?? 0, released }
}

/** Sums again where a changed membership cuts a quarter at another day. */
async function recut(db: Database, before: Segments): Promise<void> {
  const after = await summingContext(db)
  const cells = new Map<number, Cells>()
  for (const { importId, quarter, placeId } of await sumRows.findActiveCells(db)) {
    const was = before.boundaries(placeId, quarter)
    const is = after.segments.boundaries(placeId, quarter)
    if (was.length === is.length && was.every((day, index) => day === is[index])) continue
    const ofImport = cells.get(importId) ?? new Cells()
    ofImport.add(quarter, placeId)
    cells.set(importId, ofImport)
  }
  for (const [importId, changed] of cells) await resumCells(db, importId, changed, after)
}
