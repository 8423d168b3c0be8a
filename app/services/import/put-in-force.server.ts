import { quarterOfDay, type Quarter } from '#app/domain/calendar/quarter'
import { accountBy } from '#app/domain/choices/choice-checks'
import { choiceKey, choicesInForce } from '#app/domain/choices/in-force'
import { loopKey } from '#app/domain/followup/in-force'
import { answerBy } from '#app/domain/followup/loop'
import type { Scale } from '#app/domain/framework/framework'
import { isClosed } from '#app/domain/keep/retention'
import type { SumAccumulator } from '#app/domain/sums/accumulator'
import { Cells } from '#app/domain/sums/cells'
import { groupBy, heldIn } from '#app/domain/grouping'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import * as imports from '#db/repositories/imports.server'
import * as loops from '#db/repositories/loops.server'
import * as memberships from '#db/repositories/memberships.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { currentFramework } from '../framework.server'
import { findClosedThrough } from '../keep/kept-answers.server'
import { rescoreAndRelease } from '../release/rescore-and-release.server'
import type { ReleaseOutcome } from '../release/release-periods.server'
import type { Between } from '../responses/between'
import { findOthersIn } from '../responses/others-in.server'
import { applySettlement, settleResponses, type Settlement } from '../responses/settle.server'
import { summingContext } from '../responses/summing-context.server'
import {
  gatherSums,
  insertSums,
  replaceCells,
  resumCells,
  Segments,
} from '../responses/sums.server'
import { refuseOverlaps } from './overlaps.server'

/** What a change of its state makes of an import's part in who counts. */
const PART_OF = { staging: 'joins', undone: 'joins_again', active: 'leaves' } as const

/** Whom a wave invited, what an area looks like, how partners cooperate: no score is made of it. */
const ENTERS_NO_SCORE: ReadonlySet<ImportKind> = new Set([
  ...(['waves', 'areas', 'cooperation', 'bottlenecks'] as const),
])

/** What a change of an import's state will ask for, as far as it can be known before. */
export interface Preparation {
  /** Other imports that say something of its quarters. */
  readonly others: readonly number[]
  readonly settlement: Settlement
  /** New sums of the cells of other imports. */
  readonly sums: ReadonlyMap<number, SumAccumulator>
}

/**
 * Does what can be done of putInForce before it, in slices that let others in: weighs the import's
 * responses against those of others, and writes what nobody sees as long as it is not in force, its own
 * counts and sums. Broken off, it leaves nothing that counts; begun again, it does the same.
 *
 * @param quarters of its responses (survey)
 * @param askedScales those that it asks: it is not stored with an import before it is active
 * @throws what `between` throws
 */
export async function prepareForce(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  askedScales: readonly Scale[],
  between: Between,
): Promise<Preparation> {
  const { state, kind } = (await imports.findById(db, importId)) as imports.ImportRecord
  if (kind !== 'survey') return { others: [], settlement: new Map(), sums: new Map() }
  const others = await findOthersIn(db, importId, quarters)
  const settlement = await settleResponses(db, importId, quarters, others, PART_OF[state], between)
  const context = await summingContext(db)
  const own = settlement.get(importId)
  if (own !== undefined) await applySettlement(db, importId, own)
  if (state === 'undone') {
    const sums = await gatherSums(db, importId, askedScales, context, null, { between })
    await sumRows.deleteByImport(db, importId)
    await insertSums(db, importId, sums, new Cells(), between)
  } else if (own !== undefined) {
    const sums = await gatherSums(db, importId, askedScales, context, own.cells, { between })
    await inWriteTransaction(db, (transaction) =>
      replaceCells(transaction, importId, own.cells, sums),
    )
  }
  const sums = new Map<number, SumAccumulator>()
  for (const [other, resettled] of settlement) {
    if (other === importId) continue
    const record = (await imports.findById(db, other)) as imports.ImportRecord
    const { cells } = resettled
    const options = { resettled, between }
    sums.set(other, await gatherSums(db, other, record.askedScales, context, cells, options))
  }
  return { others, settlement, sums }
}

/**
 * Makes an import count, or stop counting, with all that follows from it: which responses of a
 * respondent count, where quarters are cut, sums and scores, and what of them may be shown. Within one
 * transaction.
 *
 * @param quarters of its responses (survey)
 * @param prepared prepareForce, under the same import lock
 * @param changeState makes the import active, or undone
 * @param onShow of a dry run: see rescore
 * @throws FileRefused area_twice_in_set where its regions clash with others
 * @returns how many responses of this import a newer one elsewhere supersedes, and what was released
 */
export async function putInForce(
  db: Database,
  importId: number,
  kind: ImportKind,
  quarters: readonly Quarter[],
  { settlement, sums }: Preparation,
  changeState: () => Promise<void>,
  onShow: ReadonlySet<Quarter> | null = null,
): Promise<{ readonly superseded: number; readonly released: ReleaseOutcome }> {
  const before = await memberships.findAllActive(db)
  if (kind !== 'survey') {
    await changeState()
    await refuseOverlaps(db, importId)
    if (kind === 'regions') await recut(db, new Segments(before))
    // Regions of its own (--create-regions) may hold the answers of other files.
    const bringsRegions = (await memberships.findAllActive(db)).some(
      (membership) => membership.importId === importId,
    )
    const touched = bringsRegions ? 'all' : await quartersTouchedBy(db, importId, kind)
    return { superseded: 0, released: await rescoreAndRelease(db, touched, onShow) }
  }
  for (const [other, resettled] of settlement) {
    if (other !== importId) await applySettlement(db, other, resettled)
  }
  await changeState()
  await refuseOverlaps(db, importId)
  // Regions of its own (--create-regions) may hold the answers of other files, too.
  const concerned = [...before, ...(await memberships.findAllActive(db))]
  const bringsRegions = concerned.some((membership) => membership.importId === importId)
  const touched = new Set(quarters)
  const context = await summingContext(db)
  for (const [changed, { cells }] of settlement) {
    const known = sums.get(changed)
    // Prepared with the memberships of before.
    if (bringsRegions) await resumCells(db, changed, cells, context)
    else if (known !== undefined) await replaceCells(db, changed, cells, known)
    for (const quarter of cells.quarters) touched.add(quarter)
  }
  const released = await rescoreAndRelease(db, bringsRegions ? 'all' : [...touched], onShow)
  return { superseded: settlement.get(importId)?.superseded.length ?? 0, released }
}

/** A loop enters the score of the quarter by whose end it is answered, a choice that in which it is accounted for. */
async function quartersTouchedBy(
  db: Database,
  importId: number,
  kind: ImportKind,
): Promise<readonly Quarter[] | 'all'> {
  if (ENTERS_NO_SCORE.has(kind)) return []
  if (kind === 'choices') return quartersOfChoices(db, importId)
  if (kind !== 'loops') return 'all'
  const framework = await currentFramework(db)
  const own = await loops.findAllByImport(db, importId)
  const ids = new Set(own.map(loopKey))
  // What other imports say of them counts where this one does not.
  const others = (await loops.findAllActive(db)).filter((loop) => ids.has(loopKey(loop)))
  return [...own, ...others].map((loop) => quarterOfDay(answerBy(loop, framework)))
}

async function quartersOfChoices(db: Database, importId: number): Promise<readonly Quarter[]> {
  const framework = await currentFramework(db)
  const own = choicesInForce(await choiceSteps.findAllByImport(db, importId))
  const ids = new Set(own.map(choiceKey))
  const others = (await choiceSteps.findAllActive(db)).filter((step) => ids.has(choiceKey(step)))
  const versions = [...groupBy(others, ({ importId: id }) => id).values()].flatMap(choicesInForce)
  return [...own, ...versions].flatMap((choice) => {
    const by = choice.decidedOn === null ? null : accountBy(choice, framework)
    return by === null ? [] : [quarterOfDay(by)]
  })
}

/** Sums again where a changed membership cuts a quarter at another day. */
async function recut(db: Database, before: Segments): Promise<void> {
  const after = await summingContext(db)
  const cells = new Map<number, Cells>()
  const closed = await findClosedThrough(db)
  for (const { importId, quarter, placeId } of await sumRows.findActiveCells(db)) {
    if (isClosed(quarter, closed)) continue
    const was = before.boundaries(placeId, quarter)
    const is = after.segments.boundaries(placeId, quarter)
    if (was.length === is.length && was.every((day, index) => day === is[index])) continue
    heldIn(cells, importId, () => new Cells()).add(quarter, placeId)
  }
  for (const [importId, changed] of cells) await resumCells(db, importId, changed, after)
}
