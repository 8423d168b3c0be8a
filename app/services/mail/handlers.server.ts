import type { MailWish } from '#app/domain/mail/mail'
import { postBySmtp, type PostSettings } from '#app/mail/post.server'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as mails from '#db/repositories/mails.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import { on, type CommandsOf, type WriterOf } from '../commands'
import { queueDaily } from './daily.server'
import { deliverMails } from './deliver.server'
import { setMailing } from './queue.server'

export interface MailSettings extends PostSettings {
  /** How browsers reach the server, for links: never what a request says. */
  readonly address: string
}

/** Everything that is written about mail, by the name under which the writer is asked for it. */
export function mailHandlers(db: Database) {
  return {
    setMailing: on(db, setMailing),
    saveMailWish: ({ accountId, wish }: { readonly accountId: number; readonly wish: MailWish }) =>
      inWriteTransaction(db, (transaction) => wishes.save(transaction, accountId, wish)),
    queueDailyMails: on(db, queueDaily),
    /** For the only process of a database: whoever took mails up before it is dead. */
    takeMailsOver: () => mails.endLeases(db),
  }
}

/** Sends what waits, in the thread that writes: pages are answered by another. */
export function mailSender(db: Database, clock: () => Date) {
  return {
    deliverMails: (
      { address, ...settings }: MailSettings,
      { signal }: { readonly signal: AbortSignal },
    ) => deliverMails({ db, post: postBySmtp(settings), clock, address, signal }),
  }
}

export type MailWriter = WriterOf<CommandsOf<ReturnType<typeof mailHandlers>>>
