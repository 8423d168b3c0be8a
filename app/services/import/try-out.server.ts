import { inTransactionBeside } from '#db/beside.server'
import type { Database, DatabaseHandle } from '#db/client.server'
import { keepShown, triedFigures } from '../release/dry-run.server'
import { countWithin, type Counted, type Ready } from './make-count.server'

/**
 * A dry run: makes a staged import count, looks at what moves, and takes it back. Only the scores that
 * may be shown come out; of these the ledger keeps that they were.
 */
export async function tryOut(handle: DatabaseHandle, ready: Ready): Promise<Counted> {
  const count = async (transaction: Database) => {
    const { released, ...counted } = await countWithin(transaction, ready)
    return { ...counted, tried: triedFigures(released, counted.moved, ready.importId) }
  }
  const { superseded, moved, holdings, tried } = await inTransactionBeside(handle, count, {
    isKept: false,
  })
  return { superseded, holdings, moved: await keepShown(handle, tried, moved) }
}
