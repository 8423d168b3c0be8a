import { createHash } from 'node:crypto'
import { may } from '#app/access/policy'
import { EditionAltered } from '#app/domain/edition/altered'
import type { EditionContent } from '#app/domain/edition/edition'
import { nextAttempt } from '#app/domain/mail/backoff'
import type { MailFacts } from '#app/domain/mail/mail'
import { composeLetter } from '#app/mail/compose'
import type { Letter } from '#app/mail/letter'
import type { Post } from '#app/mail/post.server'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as editions from '#db/repositories/editions.server'
import * as mails from '#db/repositories/mails.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import { intactContent } from '../edition/intact.server'

export interface DeliveryTools {
  readonly db: Database
  readonly post: Post
  readonly clock: () => Date
  /** How browsers reach the server, for links. */
  readonly address: string
  /** Aborted where the server stops: what is not begun waits. */
  readonly signal: AbortSignal
}

/** What came of a round: how many, and why the mail server could not be reached, if so. */
export interface Delivery {
  readonly sent: number
  readonly unreachable: string | null
}

const MAILS_AT_ONCE = 20
/** Longer than the slowest mail server is waited for with so many. */
const LEASE_MILLISECONDS = 45 * 60_000

/**
 * Sends what waits. Before a mail's last line leaves, that it may arrive is written down; whoever dies
 * before is followed by another attempt, whoever dies after it by none: a mail may then be lost, but never
 * comes twice. Where the mail server is away everything waits, longer at each attempt, and nothing is lost.
 */
export async function deliverMails(tools: DeliveryTools): Promise<Delivery> {
  try {
    return await deliverAll(tools)
  } finally {
    tools.post.hangUp()
  }
}

async function deliverAll(tools: DeliveryTools): Promise<Delivery> {
  const { db, clock } = tools
  const isStopped = () => tools.signal.aborted
  await noteUnanswered(tools)
  let sent = 0
  while (!isStopped()) {
    const now = clock()
    const leaseUntil = new Date(now.getTime() + LEASE_MILLISECONDS).toISOString()
    const claimed = await mails.claim(db, {
      ...{ now: now.toISOString(), leaseUntil, limit: MAILS_AT_ONCE },
    })
    if (claimed.length === 0) break
    const read = rememberedEdition(db)
    for (const [at, mail] of claimed.entries()) {
      const left = claimed.slice(at).map(({ id }) => id)
      if (isStopped()) {
        await mails.giveBack(db, left, clock().toISOString())
        break
      }
      const outcome = await deliver(tools, mail, read)
      if (outcome.kind === 'sent') sent += 1
      if (outcome.kind === 'unreachable') {
        const until = nextAttempt(clock(), mail.attempts).toISOString()
        await mails.giveBack(db, left, until)
        await mails.holdAll(db, until)
        return { sent, unreachable: outcome.why }
      }
    }
  }
  return { sent, unreachable: null }
}

/** Of those whose sender died between handing over and the answer nobody knows: never sent again. */
async function noteUnanswered({ db, clock }: DeliveryTools): Promise<void> {
  const at = clock().toISOString()
  for (const { id, accountId } of await mails.findUnanswered(db, at)) {
    await endBadly(db, { id, accountId }, 'unsure', at)
  }
}

async function deliver(
  tools: DeliveryTools,
  mail: mails.ClaimedMail,
  read: ReadEdition,
): Promise<{ readonly kind: 'sent' | 'other' } | { kind: 'unreachable'; why: string }> {
  const { db, post, clock, address } = tools
  const later = async () => {
    await mails.giveBack(db, [mail.id], nextAttempt(clock(), mail.attempts).toISOString())
    return { kind: 'other' } as const
  }
  const prepared = await prepare(tools, mail, read).catch((error: unknown) => {
    if (error instanceof EditionAltered) return 'altered' as const
    throw error
  })
  if (prepared === 'altered') return later()
  if (prepared === null) {
    await mails.finish(db, mail.id, 'dropped')
    return { kind: 'other' }
  }
  const claim = { isLost: false }
  const outcome = await post.send({
    ...prepared,
    ...{ messageId: messageIdOf(mail, address), date: mail.createdAt },
    beforeLastLine: async () => {
      claim.isLost = !(await mails.markHanded(db, mail))
      if (claim.isLost) throw new Error('somebody else took this mail up')
    },
  })
  if (claim.isLost) return { kind: 'other' }
  switch (outcome.kind) {
    case 'sent':
      await mails.finish(db, mail.id, 'sent')
      return { kind: 'sent' }
    case 'unreachable':
      return outcome
    case 'later':
      return later()
    case 'refused':
    case 'unsure':
      await endBadly(db, mail, outcome.kind, clock().toISOString())
      return { kind: 'other' }
  }
}

interface Prepared {
  readonly letter: Letter
  readonly to: { readonly name: string; readonly address: string }
}

/** null where it is not to be sent any more: nobody to read it, not wished for, or read meanwhile. */
async function prepare(
  { db, address }: DeliveryTools,
  { accountId, facts }: mails.ClaimedMail,
  read: ReadEdition,
): Promise<Prepared | null> {
  const account = await accounts.findById(db, accountId)
  if (account === null || account.disabledAt !== null) return null
  const wish = await wishes.findByAccount(db, accountId)
  const isFollower = facts.kind === 'published' && wish.regions.length > 0
  if (!wish.kinds.includes(facts.kind) && !isFollower) return null
  if (facts.kind === 'reminder' && (await readers.hasRead(db, facts.editionId, accountId))) {
    return null
  }
  const live = may(account.roles, 'view_scores')
  const letter = composeLetter({ facts, wish, edition: await read(facts), live, address })
  return letter && { letter, to: { name: account.name, address: account.email } }
}

type ReadEdition = (facts: MailFacts) => Promise<EditionContent | null>

/** Many mails in a row tell of one edition, which is large. */
function rememberedEdition(db: Database): ReadEdition {
  let last: { readonly id: number; readonly content: EditionContent | null } | null = null
  return async (facts) => {
    if (facts.kind !== 'published' && facts.kind !== 'reminder') return null
    const id = facts.editionId
    if (last?.id !== id) {
      const stored = await editions.findById(db, id)
      last = { id, content: stored && intactContent(stored) }
    }
    return last.content
  }
}

/** An administrator finds it in the log, by account; no address is in it. */
function endBadly(
  db: Database,
  { id, accountId }: Pick<mails.ClaimedMail, 'id' | 'accountId'>,
  state: 'refused' | 'unsure',
  at: string,
): Promise<void> {
  return inWriteTransaction(db, async (transaction) => {
    await mails.finish(transaction, id, state)
    const subject = `account:${accountId}`
    const outcome = state === 'refused' ? 'refused' : 'failed'
    await auditLog.insert(transaction, { at, accountId: null, action: 'mail', subject, outcome })
  })
}

/** The same at each attempt, and of no other mail, here or elsewhere. */
function messageIdOf({ id, accountId, event, createdAt }: mails.ClaimedMail, address: string) {
  const text = JSON.stringify([id, accountId, event, createdAt])
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  return `${name}@${new URL(address).hostname}`
}
