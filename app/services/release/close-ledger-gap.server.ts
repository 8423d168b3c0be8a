import { inTransactionBeside } from '#db/beside.server'
import type { Database, DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { rescoreAndRelease } from './rescore-and-release.server'
import { findLedgerGap, writeLedgerGap } from './ledger-gap.server'

/**
 * Closes the gap on the word of whoever runs the installation that nothing was shown that the ledger
 * does not know of, and shows what has waited for it. The audit log remembers the word.
 * @returns false where there was no gap
 * @throws DatabaseError import_running
 */
export async function closeLedgerGap(handle: DatabaseHandle, now: string): Promise<boolean> {
  const release = await acquireImportLock(handle)
  try {
    if ((await findLedgerGap(handle.db)) === null) return false
    const close = async (transaction: Database) => {
      await writeLedgerGap(transaction, null)
      await rescoreAndRelease(transaction, 'all')
    }
    await inTransactionBeside(handle, close, {
      finish: (transaction) =>
        auditLog.insert(transaction, {
          ...{ at: now, accountId: null, action: 'ledger_gap_closed' },
          ...{ subject: null, outcome: 'done' },
        }),
    })
    return true
  } finally {
    await release()
  }
}
