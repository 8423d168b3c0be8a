import { inWriteTransaction, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as releasePlans from '#db/repositories/release-plans.server'
import * as settings from '#db/repositories/settings.server'
import { on, type CommandsOf, type WriterOf } from '../commands'
import { queueForWishers } from '../mail/queue.server'
import { publishEdition } from './publish.server'

/** Who does it, and when (ISO moment in UTC). */
interface ByWhom {
  readonly accountId: number
  readonly at: string
}

type OnComing = ByWhom & readers.ComingEdition

/** What is written about editions within a moment, by the name under which the writer is asked for it. */
export function editionHandlers(db: Database) {
  return {
    /** An analyst offers the figures, as they are now, to be signed off. */
    prepareEdition: ({
      accountId,
      at,
      note,
      ...coming
    }: OnComing & { readonly note: string | null }) =>
      inWriteTransaction(db, async (transaction) => {
        const dataRevision = await settings.findDataRevision(transaction)
        await readers.savePreparation(transaction, coming, accountId, { at, note, dataRevision })
        const subject = `${coming.quarter} ${coming.regionSet}`
        const line = {
          at,
          accountId,
          subject,
          action: 'edition_prepared',
          outcome: 'done',
        } as const
        await auditLog.insert(transaction, line)
      }),
    /** Somebody sees the figures before they are published. */
    noteEditionPreview: ({ accountId, at, ...coming }: OnComing) =>
      readers.insertPreview(db, coming, accountId, at),
    /** Somebody opens an edition. */
    noteEditionRead: ({ accountId, at, editionId }: ByWhom & { readonly editionId: number }) =>
      readers.insertReading(db, editionId, accountId, at),
    planRelease: ({
      accountId,
      ...plan
    }: ByWhom & {
      readonly quarter: string
      readonly releaseAt: string
      readonly analyst: string
      readonly reason: string | null
    }) =>
      inWriteTransaction(db, async (transaction) => {
        const { at, quarter: subject } = plan
        const planId = await releasePlans.insert(transaction, plan, accountId)
        const { quarter, releaseAt, analyst, reason } = plan
        const facts = { kind: 'release', quarter, releaseAt, analyst, reason } as const
        await queueForWishers(transaction, 'release', { event: `release:${planId}`, facts, at })
        const line = { at, accountId, subject, action: 'release_planned', outcome: 'done' } as const
        await auditLog.insert(transaction, line)
      }),
  }
}

/** What takes seconds on a country: all that it tells is gathered first. */
export function publishingHandlers(db: Database) {
  return { publishEdition: on(db, publishEdition) }
}

export type EditionWriter = WriterOf<
  CommandsOf<ReturnType<typeof editionHandlers> & ReturnType<typeof publishingHandlers>>
>
