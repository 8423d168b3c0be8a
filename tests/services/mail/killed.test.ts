import { once } from 'node:events'
import { expect, test } from 'vitest'
import { queueForWishers, setMailing } from '#app/services/mail/queue.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import { createFreshUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { startMailServer } from '#tests/support/mail-server'
import { insertAccount } from '#tests/support/people'
import { startPrograms, type Program } from '#tests/support/program'

const AT = '2026-11-23T12:00:00.000Z'
const AFTER_LEASE = '2026-11-23T12:46:00.000Z'
const SENDER = new URL('sender.ts', import.meta.url)
const MAILS = 8
/** Of the mail at which the sender dies. */
const FIFTH = 'p4@example.nl'

/** A database with mails that wait. */
async function waiting(dialect: 'sqlite' | 'postgres') {
  const url = await createFreshUrl(dialect)
  const { db } = openForTest(url)
  await setMailing(db, { on: true })
  for (let at = 0; at < MAILS; at++) {
    const id = await insertAccount(db, { email: `p${at}@example.nl`, name: `p${at}` })
    await wishes.save(db, id, { language: 'nl', kinds: ['release'], regions: [] })
  }
  const plan = { quarter: '2026-Q4', releaseAt: AT, analyst: 'Ben', reason: null }
  const facts = { kind: 'release', ...plan } as const
  await queueForWishers(db, 'release', { event: 'release:1', facts, at: AT })
  return { url, db }
}

describeOnBothDialects('a sender killed', (_open, dialect) => {
  test.each(['before the mail server has it', 'when the mail server has it'] as const)(
    '%s leaves no mail unsent, and sends none twice',
    async (moment) => {
      const { url, db } = await waiting(dialect)
      let victim: Program | null = null
      const kill = async (to: string) => {
        if (to !== FIFTH || victim === null) return
        victim.kill('SIGKILL')
        if (victim.exitCode === null && victim.signalCode === null) await once(victim, 'exit')
      }
      const isLate = moment === 'when the mail server has it'
      const server = await startMailServer({
        refuse: async (to) => {
          if (!isLate) await kill(to)
          return null
        },
        onMail: async ({ to }) => {
          if (isLate) await kill(to)
        },
      })
      const started = await startPrograms(SENDER, [url, server.url, AT])
      victim = started[0] ?? null
      await once(started[0]!, 'exit')
      victim = null
      const before = server.received.length
      expect(before).toBeLessThan(MAILS)
      const [second] = await startPrograms(SENDER, [url, server.url, AFTER_LEASE])
      expect(await once(second!, 'exit')).toEqual([0, null])
      expect(server.received.map(({ to }) => to).sort()).toEqual(
        Array.from({ length: MAILS }, (_, at) => `p${at}@example.nl`),
      )
      const unsure = await db
        .selectFrom('mail')
        .select('id')
        .where('state', '=', 'unsure')
        .execute()
      expect(unsure).toHaveLength(isLate ? 1 : 0)
    },
  )
})
