import type { Database } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'

/**
 * A hole in the release ledger: what was shown between a backup and its restore is not known, so nothing
 * new may be shown of the years that it may concern.
 */
export interface LedgerGap {
  /** `lost`: there was no readable database to learn it from; `other`: that was no later state of the backup. */
  readonly reason: 'lost' | 'other'
  /** ISO moment in UTC at which it came to be. */
  readonly since: string
  /** The last calendar year that it concerns. */
  readonly throughYear: string
}

const KEY = 'release_ledger_gap'

/** null where the ledger is whole. */
export async function findLedgerGap(db: Database): Promise<LedgerGap | null> {
  const text = await settings.findByKey(db, KEY)
  return text === null ? null : (JSON.parse(text) as LedgerGap)
}

/** Until it is closed, what is on show stays, and nothing new of these years comes beside it. */
export async function openLedgerGap(
  db: Database,
  reason: LedgerGap['reason'],
  now: string,
): Promise<LedgerGap> {
  const gap = { reason, since: now, throughYear: now.slice(0, 4) }
  await writeLedgerGap(db, gap)
  return gap
}

/** @param gap null: there is none */
export async function writeLedgerGap(db: Database, gap: LedgerGap | null): Promise<void> {
  if (gap === null) await settings.deleteByKey(db, KEY)
  else await settings.setByKey(db, KEY, JSON.stringify(gap))
}
