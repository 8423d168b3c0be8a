import type { MailFacts, MailKind } from '#app/domain/mail/mail'
import type { Database } from '#db/client.server'
import * as mails from '#db/repositories/mails.server'
import * as settings from '#db/repositories/settings.server'
import * as wishes from '#db/repositories/mail-wishes.server'

const MAILING = 'mailing'

/** Whether this installation sends mail; without, none is made that would wait for ever. */
export async function isMailing(db: Database): Promise<boolean> {
  return (await settings.findByKey(db, MAILING)) === 'on'
}

/** Kept in the database, as the command line publishes too. */
export function setMailing(db: Database, { on }: { readonly on: boolean }): Promise<void> {
  return settings.setByKey(db, MAILING, on ? 'on' : 'off')
}

interface Event {
  /** What it is about, the same for everybody. */
  readonly event: string
  readonly facts: MailFacts
  /** ISO moment in UTC. */
  readonly at: string
}

/** To be called in the transaction of what happened. @param accountIds whom to write to */
export async function queueMails(
  transaction: Database,
  accountIds: readonly number[],
  { event, facts, at }: Event,
): Promise<void> {
  if (!(await isMailing(transaction))) return
  const to = [...new Set(accountIds)]
  await mails.insertMany(
    transaction,
    to.map((accountId) => ({ accountId, event, facts, createdAt: at })),
  )
}

/** Writes to who chose a kind. */
export async function queueForWishers(
  transaction: Database,
  kind: MailKind,
  event: Event,
): Promise<void> {
  const wishers = await wishes.findWishers(transaction, kind)
  await queueMails(transaction, idsOf(wishers), event)
}

/** A quarter is published: to who chose that, and to who follows a region of the set. */
export async function queuePublished(
  transaction: Database,
  { editionId, regionSet, at }: { editionId: number; regionSet: string; at: string },
): Promise<void> {
  const wishers = await wishes.findWishers(transaction, 'published')
  const followers = (await wishes.findFollowers(transaction)).filter((each) => {
    return each.regionSet === regionSet
  })
  await queueMails(transaction, idsOf([...wishers, ...followers]), {
    ...{ event: `published:${editionId}`, at },
    facts: { kind: 'published', editionId },
  })
}

function idsOf(wishers: readonly wishes.Wisher[]): number[] {
  return wishers.map(({ id }) => id)
}
