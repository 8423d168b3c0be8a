import { expect, test } from 'vitest'
import type { MailFacts, MailKind } from '#app/domain/mail/mail'
import { queueDaily } from '#app/services/mail/daily.server'
import { setMailing } from '#app/services/mail/queue.server'
import { publishEdition } from '#app/services/edition/publish.server'
import type { Database } from '#db/client.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const NOORD = { regionSet: 'Markt', region: 'Noord' }
const ZUID = { regionSet: 'Markt', region: 'Zuid' }
/** Heard on 1 September: to be answered by 30 November. */
const LOOPS = [
  'loop_id;region_set;region;heard;heard_on;decision;reason;action;owner;due;done_on;told_back_on',
  'L1;Markt;Noord;Bel terug;2026-09-01;open;;;anna ;;;',
  'L2;Markt;Noord;Te duur;2026-09-01;yes;;bord;Ben;2026-11-25;;2026-09-20',
  'L3;Markt;Zuid;Al gezegd;2026-09-01;no;geen geld;;Anna;;;2026-09-20',
]

async function wisher(
  db: Database,
  name: string,
  kinds: readonly MailKind[],
  regions: readonly { regionSet: string; region: string }[] = [],
): Promise<number> {
  const id = await insertAccount(db, { email: `${name}@example.nl`, name })
  await wishes.save(db, id, { language: 'nl', kinds, regions })
  return id
}

/** Mails by who gets them: `Anna late:2026-12-01 L1`. */
async function queued(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('mail')
    .innerJoin('account', 'account.id', 'mail.account_id')
    .select(['name', 'event', 'facts'])
    .orderBy('mail.id')
    .execute()
  return rows.map(({ name, event, facts }) => {
    const told = JSON.parse(facts) as MailFacts
    const ids = 'loops' in told ? told.loops.map(({ loopId }) => ` ${loopId}`).join('') : ''
    return `${name} ${event}${ids}`
  })
}

const noon = (day: string) => ({ at: `${day}T11:00:00.000Z` })

describeOnBothDialects('the mails of the calendar', (open) => {
  test('tell of choices whose time to steer runs out, to who follows the region or none', async () => {
    const { bring, handle } = await install(await open())
    const { db } = handle
    await bring('regions', TWO_REGIONS)
    await bring('choices', [
      'choice_id;choice;region_set;region;decision_planned_on;step;kind;opens;closes;audience;influence',
      'K1;Sloop;Markt;Noord;2027-03-01;Advies;window;2026-12-01;2026-12-29;council;advise',
    ])
    await wisher(db, 'Anna', ['closing'])
    await wisher(db, 'Cor', ['closing'], [NOORD])
    await wisher(db, 'Dirk', ['closing'], [ZUID])
    await wisher(db, 'Eva', ['due'], [NOORD])
    await setMailing(db, { on: true })
    for (const on of ['2026-11-30', '2026-12-01', '2026-12-02']) await queueDaily(db, noon(on))
    expect(await queued(db)).toEqual(['Anna closing:2026-12-01', 'Cor closing:2026-12-01'])
  })

  test('go to who owns an expectation and who follows its region, each day once', async () => {
    const { bring, handle } = await install(await open())
    const { db } = handle
    await bring('regions', TWO_REGIONS)
    expect(await bring('loops', LOOPS)).toMatchObject({ accepted: 3 })
    await wisher(db, 'Anna', ['due', 'late'])
    await wisher(db, 'Cor', ['due'], [NOORD])
    await wisher(db, 'Dirk', ['due', 'late'], [ZUID])
    await wisher(db, 'Ben', ['late'])
    await queueDaily(db, noon('2026-11-17'))
    expect(await queued(db)).toEqual([])
    await setMailing(db, { on: true })
    await queueDaily(db, noon('2026-11-17'))
    expect(await queued(db)).toEqual([])
    await queueDaily(db, noon('2026-11-18'))
    expect(await queued(db)).toEqual(['Cor due:2026-11-18 L2'])
    // Nobody served from the 19th to the 23rd.
    await queueDaily(db, noon('2026-11-24'))
    await queueDaily(db, noon('2026-11-24'))
    const due = ['Cor due:2026-11-18 L2', 'Anna due:2026-11-24 L1', 'Cor due:2026-11-24 L1']
    expect(await queued(db)).toEqual(due)
    await queueDaily(db, noon('2026-12-03'))
    await queueDaily(db, noon('2026-12-01'))
    expect(await queued(db)).toEqual([
      ...due,
      ...['Anna late:2026-12-03 L1', 'Ben late:2026-12-03 L2'],
    ])
  })

  test('remind of an edition after a week who has not opened it', async () => {
    const { bring, handle } = await install(await open())
    const { db } = handle
    await setMailing(db, { on: true })
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    await wisher(db, 'Anna', ['published', 'reminder'])
    const cor = await wisher(db, 'Cor', ['reminder'])
    await wisher(db, 'Dirk', ['late'], [ZUID])
    await wisher(db, 'Eva', [], [{ regionSet: 'Ander', region: 'Zuid' }])
    await queueDaily(db, noon('2026-10-21'))
    const { id } = await publishEdition(db, {
      ...{ regionSet: 'Markt', quarter: '2026-Q3', language: 'nl', reason: null, planned: false },
      ...{ accountId: null, at: '2026-10-22T08:00:00.000Z', prepared: null },
      signOff: { name: 'Anna', role: 'voorzitter', note: null },
    })
    const published = [`Anna published:${id}`, `Dirk published:${id}`]
    expect(await queued(db)).toEqual(published)
    await readers.insertReading(db, id, cor, '2026-10-23T08:00:00.000Z')
    await queueDaily(db, noon('2026-10-28'))
    expect(await queued(db)).toEqual(published)
    await queueDaily(db, noon('2026-10-31'))
    expect(await queued(db)).toEqual([...published, `Anna reminder:${id}`])
    await queueDaily(db, noon('2026-11-01'))
    expect(await queued(db)).toHaveLength(3)
  })
})
