import { isContinuedBy, withShownOf } from '#app/domain/disclosure/ledger/continued'
import { carryOver } from '#db/carry-over.server'
import type { Database } from '#db/client.server'
import { findAppliedMigrations } from '#db/migrate.server'
import { migrations } from '#db/migrations'
import { isDamage } from '#db/replace.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import { isOfThisMethod } from './bring-over.server'
import { findLedgerGap, writeLedgerGap, type LedgerGap } from '../release/ledger-gap.server'

/** What the database that stands now knows of everything that was ever shown, or why it cannot tell. */
export type Carried =
  | { readonly missing: LedgerGap['reason'] }
  | {
      readonly missing: null
      /** Imports since the backup; they are in the copy already, taken back. */
      readonly imports: number
      readonly blocks: readonly releaseBlocks.ReleaseBlock[]
      readonly gap: LedgerGap | null
    }

/**
 * Takes over the imports since a backup into its copy, and reads the release ledger to go with them.
 * @param db the database that stands now; null where there is none that can be read
 * @param file the closed copy, of this program's schema
 */
export async function carryImports(db: Database | null, file: string): Promise<Carried> {
  if (db === null) return { missing: 'lost' }
  try {
    const applied = await findAppliedMigrations(db)
    if (!Object.keys(migrations).every((name) => applied.includes(name)))
      return { missing: 'other' }
    if (!(await isOfThisMethod(db))) return { missing: 'other' }
    await sweepStaging(db)
    const blocks = await releaseBlocks.findAll(db)
    const gap = await findLedgerGap(db)
    const imports = await carryOver(db, file)
    return imports === null ? { missing: 'other' } : { missing: null, imports, blocks, gap }
  } catch (error) {
    if (isDamage(error)) return { missing: 'lost' }
    throw error
  }
}

/**
 * Puts the ledger that stood until now in the place of the backup's, before anything is released.
 * @returns `same`: nothing was shown since; `later`: what may be shown of the backup's figures has to be
 *   decided anew; `contradicted`: nothing was changed
 */
export async function carryLedger(
  db: Database,
  { imports, blocks, gap }: Extract<Carried, { missing: null }>,
): Promise<'same' | 'later' | 'contradicted'> {
  const earlier = new Map((await releaseBlocks.findAll(db)).map((block) => [block.name, block]))
  const later = new Map(blocks.map((block) => [block.name, block]))
  for (const [name, { block, rule }] of earlier) {
    const known = later.get(name)
    if (known?.rule !== rule || !isContinuedBy(block, known.block)) return 'contradicted'
  }
  await writeLedgerGap(db, gap)
  for (const block of blocks) {
    const before = earlier.get(block.name)?.block
    const merged = before === undefined ? block.block : withShownOf(block.block, before)
    await releaseBlocks.save(db, { ...block, block: merged })
  }
  const isSame = blocks.every(({ name, edition }) => earlier.get(name)?.edition === edition)
  return isSame && imports === 0 ? 'same' : 'later'
}
