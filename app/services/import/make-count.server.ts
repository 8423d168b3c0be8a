import type { Quarter } from '#app/domain/calendar/quarter'
import type { Holding } from '#app/domain/uploads/holding'
import { inTransactionBeside } from '#db/beside.server'
import type { Database, DatabaseHandle } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import type { ReleaseOutcome } from '../release/release-periods.server'
import { findScoresOnShow, movedScores, quartersOnShow } from '../scores/moved-scores.server'
import { readHoldings, type HeldPersons } from './read-holdings.server'
import { putInForce, type Preparation } from './put-in-force.server'
import type { ImportRequest, MovedScore } from './types'

/** A staged import, and all that is known of it before it counts. */
export interface Ready {
  readonly importId: number
  readonly request: ImportRequest
  readonly facts: imports.ImportFacts
  readonly quarters: readonly Quarter[]
  readonly prepared: Preparation
  /** Whose answers it holds (the dry run of a survey). */
  readonly held: HeldPersons | null
}

/** What came of it. */
export interface Counted {
  /** Responses of this import that a newer one elsewhere supersedes. */
  readonly superseded: number
  readonly moved: readonly MovedScore[]
  /** Of a dry run. */
  readonly holdings: readonly Holding[]
}

/** Makes a staged import count: all of it or nothing. */
export function makeCount(handle: DatabaseHandle, ready: Ready): Promise<Counted> {
  return inTransactionBeside(handle, (transaction) => countWithin(transaction, ready))
}

/** The same within a transaction that is there already. */
export async function countWithin(
  transaction: Database,
  { importId, request, facts, quarters, prepared, held }: Ready,
): Promise<Counted & { readonly released: ReleaseOutcome }> {
  const { kind, dryRun, now } = request
  const before = await findScoresOnShow(transaction)
  const holdings = held === null ? [] : await readHoldings(transaction, held, before)
  const activate = () => imports.activate(transaction, importId, facts, now)
  const { superseded, released } = await putInForce(
    transaction,
    importId,
    kind,
    quarters,
    prepared,
    activate,
    dryRun ? quartersOnShow(before) : null,
  )
  if (superseded > 0) {
    await imports.updateCounts(transaction, importId, {
      accepted: facts.accepted - superseded,
      duplicates: facts.duplicates + superseded,
    })
  }
  const moved = movedScores(before, await findScoresOnShow(transaction), dryRun)
  return { superseded, released, moved, holdings }
}
