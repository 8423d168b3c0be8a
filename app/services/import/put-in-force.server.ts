import type { Quarter } from '#app/domain/calendar/quarter'
import { Cells } from '#app/domain/sums/cells'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { currentFramework } from '../framework.server'
import { applySettlement, settleRespondents } from '../responses/settle.server'
import { resumCells, Segments, type SummingContext } from '../responses/sums.server'
import { rescore } from '../scores/rescore.server'
import { refuseOverlaps } from './overlaps.server'

/** What a change of its state makes of an import's part in who counts. */
const PART_OF = { staging: 'joins', undone: 'joins_again', active: 'leaves' } as const

/** What sums of this moment are made with: the framework and the memberships in force. */
export async function summingContext(db: Database): Promise<SummingContext> {
  return {
    framework: await currentFramework(db),
    segments: new Segments(await memberships.findAllActive(db)),
  }
}

/**
 * Makes an import count, or stop counting, with all that follows from it: which responses of a
 * respondent count, where quarters are cut, sums and scores. Within one transaction.
 *
 * @param quarters of its responses (survey)
 * @param changeState makes the import active, or undone
 * @throws FileRefused area_twice_in_set where its regions clash with others
 * @returns responses of this import that a newer one elsewhere supersedes
 */
export async function putInForce(
  db: Database,
  importId: number,
  kind: ImportKind,
  quarters: readonly Quarter[],
  changeState: () => Promise<void>,
): Promise<number> {
  const before = await memberships.findAllActive(db)
  if (kind !== 'survey') {
    await changeState()
    await refuseOverlaps(db, importId)
    if (kind === 'regions') await recut(db, new Segments(before))
    await rescore(db, 'all')
    return 0
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
  await rescore(db, bringsRegions ? 'all' : [...touched])
  return settlement.get(importId)?.superseded.length ?? 0
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
