import { quartersOf, type Year } from '#app/domain/calendar/year'
import { audit, blockOf } from '#app/domain/disclosure/ledger/audit'
import { figureId, type Figure } from '#app/domain/disclosure/ledger/figure'
import type { LinkedPersons } from '#app/domain/disclosure/ledger/links'
import { knownParts } from '#app/domain/disclosure/known-part'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { inTransactionBeside } from '#db/beside.server'
import type { Database, DatabaseHandle } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import type { MovedScore } from '../import/types'
import { summingContext } from '../responses/summing-context.server'
import type { SummingContext } from '../responses/sums.server'
import { linkedPersons } from './linked-persons.server'
import { PlaceHistory } from './place-events.server'
import type { ReleaseOutcome } from './release-periods.server'

/** Block name → the figures of a dry run that could be shown, as far as they rest on stored answers. */
export type TriedFigures = ReadonlyMap<string, readonly Figure[]>

/** What has to pass before a dry run shows these moved scores; made while it is still in force. */
export function triedFigures(
  { blocks }: ReleaseOutcome,
  moved: readonly MovedScore[],
  importId: number,
): TriedFigures {
  const wanted = new Set(moved.flatMap(figuresBehind))
  const tried = new Map<string, readonly Figure[]>()
  for (const { name, before, estimates, atoms, decisions } of blocks) {
    const { scale } = blockOf(name)
    const asked = estimates.filter((one) => wanted.has(figureId({ ...one, scale, group: null })))
    if (asked.length === 0) continue
    const found = knownParts(before, asked, atoms, importId).filter(
      ({ id }) => wanted.has(id) && decisions?.get(id) === 'new',
    )
    if (found.length > 0) tried.set(name, found)
  }
  return tried
}

/**
 * The moved scores that a dry run may show, when nothing of it is left in the database.
 *
 * Showing releases: who ran it knows what the file adds, so he learns the rest of the figure, the part
 * that rests on stored answers. That part has to pass beside all that was ever shown, and is kept in the
 * ledger; of the file itself nothing is kept.
 */
export async function keepShown(
  handle: DatabaseHandle,
  tried: TriedFigures,
  moved: readonly MovedScore[],
): Promise<MovedScore[]> {
  const passed = new Set<string>()
  await inTransactionBeside(handle, async (transaction) => {
    const stored = await releaseBlocks.findByNames(transaction, [...tried.keys()])
    const context = await summingContext(transaction)
    const byYear = new Map<Year, ReadonlyMap<string, readonly LinkedPersons[]>>()
    for (const [name, figures] of tried) {
      const known = stored.get(name)
      if (known === undefined) continue
      const { scale, year } = blockOf(name)
      const linked = byYear.get(year) ?? (await linkedOf(transaction, year, context))
      byYear.set(year, linked)
      const { block, decisions } = audit(known.block, {
        ...{ number: known.edition, atoms: [], figures, linked: linked.get(scale) ?? [] },
      })
      for (const [id, decision] of decisions) if (decision === 'new') passed.add(id)
      // What is on show stays what it was, and what follows from the rows or not is found again.
      const { shown, free = [], refused = [] } = known.block
      await releaseBlocks.save(transaction, { ...known, block: { ...block, shown, free, refused } })
    }
  })
  return moved.filter(
    (score) => score.after === null || figuresBehind(score).every((id) => passed.has(id)),
  )
}

async function linkedOf(db: Database, year: Year, context: SummingContext) {
  const quarters = quartersOf(year)
  return linkedPersons(db, quarters, await PlaceHistory.read(db, quarters), context)
}

/** A form's own figure; all four forms' behind an index. */
function figuresBehind({ region_set: regionSet, region, period, dimension }: MovedScore): string[] {
  const scales = dimension === 'index' ? DIMENSIONS : [dimension]
  return scales.map((scale) => figureId({ regionSet, region, period, scale, group: null }))
}
