import { expect, test } from 'vitest'
import type { MailFacts, MailWish } from '#app/domain/mail/mail'
import { postBySmtp, type Post } from '#app/mail/post.server'
import { deliverMails } from '#app/services/mail/deliver.server'
import { mailHandlers } from '#app/services/mail/handlers.server'
import { queueForWishers, queueMails, setMailing } from '#app/services/mail/queue.server'
import type { Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as mails from '#db/repositories/mails.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import { describeOnBothDialects } from '#tests/support/database'
import { startMailServer } from '#tests/support/mail-server'
import { insertAccount } from '#tests/support/people'

const START = Date.parse('2026-11-23T12:00:00.000Z')
const AT = new Date(START).toISOString()
const MINUTE = 60_000
const FACTS: MailFacts = {
  ...{ kind: 'release', quarter: '2026-Q4', releaseAt: '2027-01-21T09:00:00.000Z' },
  ...{ analyst: 'Ben <b>', reason: null },
}
const EVENT = { event: 'release:1', facts: FACTS, at: AT }
const WISH: MailWish = { language: 'nl', kinds: ['release'], regions: [] }

/** Somebody who wants to know of releases. */
async function wisher(db: Database, name = 'anna', wish = WISH): Promise<number> {
  const id = await insertAccount(db, { email: `${name}@example.nl`, name })
  await wishes.save(db, id, wish)
  return id
}

function toolsOf(db: Database, smtp: string) {
  let now = START
  const post = postBySmtp({ smtp, from: 'Draagvlak <draagvlak@example.nl>' })
  const tools = {
    ...{ db, post, clock: () => new Date(now), address: 'https://draagvlak.example.nl' },
    signal: new AbortController().signal,
  }
  return { tools, pass: (milliseconds: number) => void (now += milliseconds) }
}

async function statesOf(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('mail').select('state').orderBy('id').execute()
  return rows.map(({ state }) => state)
}

describeOnBothDialects('mail', (open) => {
  test('is made once for a person and an event, and only where mail is on', async () => {
    const { db } = await open()
    await wisher(db)
    await wisher(db, 'bert', { ...WISH, kinds: ['late'] })
    await queueForWishers(db, 'release', EVENT)
    expect(await statesOf(db)).toEqual([])
    await setMailing(db, { on: true })
    await queueForWishers(db, 'release', EVENT)
    await queueForWishers(db, 'release', EVENT)
    expect(await statesOf(db)).toEqual(['waiting'])
    await queueForWishers(db, 'release', { ...EVENT, event: 'release:2' })
    expect(await statesOf(db)).toEqual(['waiting', 'waiting'])
  })

  test('is sent as text and HTML in the reader’s language, once', async () => {
    const { db } = await open()
    const server = await startMailServer()
    await setMailing(db, { on: true })
    await wisher(db, 'anna', { ...WISH, language: 'en' })
    await queueForWishers(db, 'release', EVENT)
    const { tools } = toolsOf(db, server.url)
    expect(await deliverMails(tools)).toEqual({ sent: 1, unreachable: null })
    expect(await deliverMails(tools)).toEqual({ sent: 0, unreachable: null })
    const { to, content } = server.received[0]!
    expect(to).toBe('anna@example.nl')
    expect(content).toContain('Subject: 2026-Q4 will be published on 21 January 2027, 10:00')
    expect(content).toMatch(/^Message-ID: <[0-9a-f]{32}@draagvlak\.example\.nl>\r$/m)
    expect(content).toContain('Auto-Submitted: auto-generated')
    expect(content).toContain('Ben <b> answers for')
    expect(content).toContain('Ben &lt;b&gt; answers for')
    expect(content).toContain('https://draagvlak.example.nl/kwartaal?taal=en')
    expect(await statesOf(db)).toEqual(['sent'])
  })

  test('waits while the mail server is away, longer at each attempt, and is then all sent', async () => {
    const { db } = await open()
    const gone = await startMailServer()
    await gone.stop()
    await setMailing(db, { on: true })
    for (const name of ['anna', 'bert', 'cor']) await wisher(db, name)
    await queueForWishers(db, 'release', EVENT)
    const { tools, pass } = toolsOf(db, gone.url)
    expect((await deliverMails(tools)).unreachable).not.toBeNull()
    expect(await deliverMails(tools)).toEqual({ sent: 0, unreachable: null })
    pass(MINUTE - 1)
    expect(await deliverMails(tools)).toEqual({ sent: 0, unreachable: null })
    pass(1)
    expect((await deliverMails(tools)).unreachable).toBeTypeOf('string')
    let tried = 0
    for (let minute = 0; minute < 125; minute++) {
      pass(MINUTE)
      if ((await deliverMails(tools)).unreachable !== null) tried += 1
    }
    // After 2, 4, 8, 16, 32 minutes, and then every hour.
    expect(tried).toBe(6)
    pass(24 * 60 * MINUTE)
    expect((await deliverMails(tools)).unreachable).toBeTypeOf('string')
    const server = await startMailServer({ port: gone.port })
    pass(60 * MINUTE)
    expect(await deliverMails(tools)).toEqual({ sent: 3, unreachable: null })
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(3)
  })

  test('goes to all over one connection, and over another where the mail server wants no more', async () => {
    const { db } = await open()
    const codes: Record<string, number> = { 'bert@example.nl': 550 }
    const server = await startMailServer({
      refuse: (to) => (codes[to] === undefined ? null : { code: codes[to] }),
      mostPerConnection: 3,
    })
    await setMailing(db, { on: true })
    for (const name of ['anna', 'bert', 'cor', 'dirk', 'els', 'fer']) await wisher(db, name)
    await queueForWishers(db, 'release', EVENT)
    expect(await deliverMails(toolsOf(db, server.url).tools)).toEqual({
      sent: 5,
      unreachable: null,
    })
    expect(server.received.map(({ to }) => to.slice(0, 1))).toEqual(['a', 'c', 'd', 'e', 'f'])
    expect(server.connections()).toBe(2)
    expect(await statesOf(db)).toEqual(['sent', 'refused', 'sent', 'sent', 'sent', 'sent'])
  })

  test('that one reader cannot get does not keep the others from theirs', async () => {
    const { db } = await open()
    const codes: Record<string, number> = { 'anna@example.nl': 550, 'bert@example.nl': 450 }
    const server = await startMailServer({
      refuse: (to) => (codes[to] === undefined ? null : { code: codes[to] }),
    })
    await setMailing(db, { on: true })
    const anna = await wisher(db)
    for (const name of ['bert', 'cor']) await wisher(db, name)
    await queueForWishers(db, 'release', EVENT)
    const { tools, pass } = toolsOf(db, server.url)
    expect(await deliverMails(tools)).toEqual({ sent: 1, unreachable: null })
    expect(await statesOf(db)).toEqual(['refused', 'waiting', 'sent'])
    delete codes['bert@example.nl']
    pass(MINUTE)
    expect(await deliverMails(tools)).toEqual({ sent: 1, unreachable: null })
    expect(server.received.map(({ to }) => to)).toEqual(['cor@example.nl', 'bert@example.nl'])
    const [line] = await auditLog.findAllBefore(db, null, 1)
    expect(line).toMatchObject({ action: 'mail', outcome: 'refused', subject: `account:${anna}` })
  })

  test('is not sent to who no longer wishes it or may no longer log in', async () => {
    const { db } = await open()
    const server = await startMailServer()
    await setMailing(db, { on: true })
    const [anna, bert] = [await wisher(db), await wisher(db, 'bert')]
    await queueForWishers(db, 'release', EVENT)
    await accounts.setDisabledAt(db, anna, AT)
    await wishes.save(db, bert, { ...WISH, kinds: [] })
    expect(await deliverMails(toolsOf(db, server.url).tools)).toEqual({
      sent: 0,
      unreachable: null,
    })
    expect(await statesOf(db)).toEqual(['dropped', 'dropped'])
    expect(server.received).toEqual([])
  })

  test('whose sender died before its last line left is sent by the next', async () => {
    const { server, tools, pass } = await whoseSenderDied(open, 'before')
    expect(await deliverMails(tools)).toEqual({ sent: 0, unreachable: null })
    pass(45 * MINUTE + 1)
    expect(await deliverMails(tools)).toEqual({ sent: 1, unreachable: null })
    expect(server.received).toHaveLength(1)
  })

  test('whose sender died after its last line left is never sent again, and the log says so', async () => {
    const { db, server, anna, tools, pass } = await whoseSenderDied(open, 'after')
    pass(45 * MINUTE + 1)
    expect(await deliverMails(tools)).toEqual({ sent: 0, unreachable: null })
    expect(server.received).toEqual([])
    expect(await statesOf(db)).toEqual(['unsure'])
    const [line] = await auditLog.findAllBefore(db, null, 1)
    expect(line).toMatchObject({ action: 'mail', outcome: 'failed', subject: `account:${anna}` })
  })

  test('that a killed server took up is sent at once by the one that starts in its place', async () => {
    const { db, server, tools } = await whoseSenderDied(open, 'before')
    await mailHandlers(db).takeMailsOver()
    expect(await deliverMails(tools)).toEqual({ sent: 1, unreachable: null })
    await mailHandlers(db).takeMailsOver()
    expect(await deliverMails(tools)).toEqual({ sent: 0, unreachable: null })
    expect(server.received).toHaveLength(1)
  })

  test('that a killed server had handed over is not sent by the one that starts in its place', async () => {
    const { db, server, tools } = await whoseSenderDied(open, 'after')
    await mailHandlers(db).takeMailsOver()
    expect(await deliverMails(tools)).toEqual({ sent: 0, unreachable: null })
    expect(server.received).toEqual([])
    expect(await statesOf(db)).toEqual(['unsure'])
  })

  test('whose lease somebody else took over is not finished by the first', async () => {
    const { db } = await open()
    await setMailing(db, { on: true })
    await wisher(db)
    await queueForWishers(db, 'release', EVENT)
    const seen: string[] = []
    const server = await startMailServer({ onMail: ({ to }) => void seen.push(to) })
    const { tools, pass } = toolsOf(db, server.url)
    const slow: Post = {
      ...tools.post,
      send: async (posting) => {
        pass(45 * MINUTE + 1)
        expect(await deliverMails(tools)).toEqual({ sent: 1, unreachable: null })
        return tools.post.send(posting)
      },
    }
    expect(await deliverMails({ ...tools, post: slow })).toEqual({ sent: 0, unreachable: null })
    expect(seen).toEqual(['anna@example.nl'])
    expect(await statesOf(db)).toEqual(['sent'])
  })

  test('is queued for 500 at once, and no row is claimed twice', async () => {
    const { db } = await open()
    await setMailing(db, { on: true })
    const ids: number[] = []
    await db.transaction().execute(async (transaction) => {
      for (let at = 0; at < 500; at++) ids.push(await wisher(transaction, `p${at}`))
    })
    await db.transaction().execute((transaction) => queueMails(transaction, ids, EVENT))
    expect(await statesOf(db)).toHaveLength(500)
    const claim = { now: AT, leaseUntil: '2026-11-23T12:45:00.000Z', limit: 20 }
    const [first, second] = [await mails.claim(db, claim), await mails.claim(db, claim)]
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(40)
  })
})

/** A mail whose sender was killed before or after its last line left. */
async function whoseSenderDied(
  open: () => Promise<{ readonly db: Database }>,
  when: 'before' | 'after',
) {
  const { db } = await open()
  const server = await startMailServer()
  await setMailing(db, { on: true })
  const anna = await wisher(db)
  await queueForWishers(db, 'release', EVENT)
  const { tools, pass } = toolsOf(db, server.url)
  await expect(deliverMails({ ...tools, post: dying(when) })).rejects.toThrow('killed')
  return { db, server, anna, tools, pass }
}

function dying(when: 'before' | 'after'): Post {
  return {
    send: async ({ beforeLastLine }) => {
      if (when === 'after') await beforeLastLine()
      throw new Error('killed')
    },
    hangUp: () => undefined,
  }
}
