import { inWriteTransaction, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { rescoreAndRelease } from './rescore-and-release.server'
import { findLedgerGap, writeLedgerGap } from './ledger-gap.server'

/**
 * Closes the gap on the word of whoever runs the installation that nothing was shown that the ledger
 * does not know of, and shows what has waited for it. The audit log remembers the word.
 * @returns false where there was no gap
 */
export function closeLedgerGap(db: Database, now: string): Promise<boolean> {
  return inWriteTransaction(db, async (transaction) => {
    if ((await findLedgerGap(transaction)) === null) return false
    await writeLedgerGap(transaction, null)
    await auditLog.insert(transaction, {
      ...{ at: now, accountId: null, action: 'ledger_gap_closed', subject: null, outcome: 'done' },
    })
    await rescoreAndRelease(transaction, 'all')
    return true
  })
}
