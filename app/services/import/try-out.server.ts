import { inRolledBackTransaction, type Database } from '#db/client.server'
import { keepShown, triedFigures } from '../release/dry-run.server'
import { countWithin, type Counted, type Ready } from './make-count.server'

/**
 * A dry run: makes a staged import count, looks at what moves, and takes it back. Only the scores that
 * may be shown come out; of these the ledger keeps that they were.
 */
export async function tryOut(db: Database, ready: Ready): Promise<Counted> {
  const { superseded, moved, tried } = await inRolledBackTransaction(db, async (transaction) => {
    const { released, ...counted } = await countWithin(transaction, ready)
    return { ...counted, tried: triedFigures(released, counted.moved, ready.importId) }
  })
  return { superseded, moved: await keepShown(db, tried, moved) }
}
