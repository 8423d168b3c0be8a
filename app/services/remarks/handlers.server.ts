import type { AuditAction } from '#app/domain/people/audit'
import type { RemarkSubject } from '#app/domain/remarks/remark'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as remarks from '#db/repositories/remarks.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import type { CommandsOf, WriterOf } from '../commands'
import { queueMails } from '../mail/queue.server'

interface ByWhom {
  readonly accountId: number
}

interface OfRemark extends ByWhom {
  readonly id: number
}

/** Everything that is written about remarks. A change of what is not one's own changes nothing. */
export function remarkHandlers(db: Database) {
  return {
    addRemark: ({ accountId, subject, ...given }: ByWhom & remarks.RemarkText & InPlace) =>
      inWriteTransaction(db, async (transaction) => {
        const id = await remarks.insert(transaction, subject, accountId, given)
        await writeDown(transaction, 'remark_added', { id, accountId, at: given.at })
        await tell(transaction, { id, accountId, subject }, given)
      }),
    changeRemark: ({ id, accountId, ...given }: OfRemark & remarks.RemarkText) =>
      inWriteTransaction(db, async (transaction) => {
        const own = await findOwn(transaction, { id, accountId })
        if (own === null) return
        await remarks.update(transaction, id, given)
        await writeDown(transaction, 'remark_changed', { id, accountId, at: given.at })
        const { regionSet, region, quarter } = own
        await tell(transaction, { id, accountId, subject: { regionSet, region, quarter } }, given)
      }),
    deleteRemark: ({ id, accountId, at }: OfRemark & { readonly at: string }) =>
      inWriteTransaction(db, async (transaction) => {
        if ((await findOwn(transaction, { id, accountId })) === null) return
        await remarks.deleteById(transaction, id)
        await writeDown(transaction, 'remark_deleted', { id, accountId, at })
      }),
  }
}

export type RemarkWriter = WriterOf<CommandsOf<ReturnType<typeof remarkHandlers>>>

interface InPlace {
  readonly subject: RemarkSubject
}

async function findOwn(transaction: Database, { id, accountId }: OfRemark) {
  const found = await remarks.findById(transaction, id)
  return found?.author.id === accountId ? found : null
}

/** Writes to whom it is addressed to, if they want that; to each once, however often it is changed. */
async function tell(
  transaction: Database,
  { id, accountId, subject }: OfRemark & InPlace,
  { to, form, at }: remarks.RemarkText,
): Promise<void> {
  const wishers = (await wishes.findWishers(transaction, 'mentioned')).map((each) => each.id)
  const by = (await accounts.findById(transaction, accountId))?.name ?? ''
  const others = to.filter((person) => person !== accountId && wishers.includes(person))
  const facts = { kind: 'mentioned', by, ...subject, form } as const
  await queueMails(transaction, others, { event: `mentioned:${id}`, facts, at })
}

function writeDown(
  transaction: Database,
  action: AuditAction,
  { id, accountId, at }: OfRemark & { readonly at: string },
): Promise<void> {
  const line = { at, accountId, action, subject: `remark:${id}`, outcome: 'done' } as const
  return auditLog.insert(transaction, line)
}
