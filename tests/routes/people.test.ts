import { describe, expect, test } from 'vitest'
import { offerSetUp } from '#app/services/people/set-up.server'
import { peopleTools } from '#app/services/people/tools.server'
import { addUser } from '#app/services/people/users.server'
import { directWriter } from '#app/services/people/handlers.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { startPages } from '#tests/support/pages'
import { insertAccount, insertPerson } from '#tests/support/people'

type Pages = Awaited<ReturnType<typeof startPages>>

const PASSWORD = 'vier losse woorden'
const LOGIN = { email: 'anna@example.nl', password: PASSWORD }

function toolsOf({ db }: Pages) {
  return peopleTools({
    db,
    writer: directWriter(db),
    clock: () => new Date('2026-11-23T12:00:00Z'),
  })
}

/** Somebody who can really log in. */
async function addAnna(pages: Pages, name = 'Anna') {
  const person = { email: LOGIN.email, name, roles: ['analyst'], password: PASSWORD } as const
  await addUser(pages.db, person, toolsOf(pages))
}

describe('an empty installation', () => {
  const form = (token: string) => ({
    ...{ token, name: 'Anna', email: 'Anna@Example.nl' },
    ...{ password: PASSWORD, repeated: PASSWORD },
  })

  test('is set up with the code of the console, which logs the administrator in', async () => {
    const pages = await startPages()
    const browser = pages.open()
    expect((await browser.get('/?taal=en')).headers.get('location')).toBe('/inrichten?taal=en')
    expect((await browser.get('/inrichten?taal=en')).text).toContain('<h1>Set up Draagvlak</h1>')
    const token = (await offerSetUp(toolsOf(pages)))!
    const done = await browser.post('/inrichten', form(token))
    expect([done.status, done.headers.get('location')]).toEqual([303, '/?taal=nl'])
    expect((await browser.get('/beheer/mensen')).text).toContain('anna@example.nl')
    expect((await pages.open().get('/inrichten')).headers.get('location')).toBe('/inloggen?taal=nl')
    expect(pages.lines.join()).not.toContain(token)
  })

  test('refuses another code, keeps what was typed but no secret', async () => {
    const pages = await startPages()
    await offerSetUp(toolsOf(pages))
    const refused = await pages.open().post('/inrichten', form('guessed-code'))
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Dit is niet de code van de console.')
    expect(refused.text).toContain('value="Anna"')
    expect(refused.text).not.toContain('guessed-code')
    expect(refused.text).not.toContain(PASSWORD)
    expect(await accounts.existsAny(pages.db)).toBe(false)
  })

  test('names each field that is wrong', async () => {
    const pages = await startPages()
    const refused = await pages.open().post('/inrichten', { ...form('x'), email: 'anna' })
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/<a href="#email">E-mailadres<\/a>/)
    expect(refused.text).toMatch(/id="email" aria-invalid="true" aria-describedby="email-error"/)
  })
})

describe('logging in', () => {
  test('leads to the page that was asked for', async () => {
    const pages = await startPages()
    await addAnna(pages)
    const browser = pages.open()
    const toLogIn = (await browser.get('/account?taal=en')).headers.get('location')!
    expect(toLogIn).toBe('/inloggen?terug=%2Faccount%3Ftaal%3Den&taal=en')
    const done = await browser.post(toLogIn, LOGIN)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/account?taal=en'])
    expect((await browser.get('/account?taal=en')).text).toContain('You are logged in as Anna')
  })

  test.each(['//e', '/\\e', 'https:', 'https://e.example/', '/uitloggen'])(
    'never leads to %s',
    async (target) => {
      const pages = await startPages()
      await addAnna(pages)
      const address = `/inloggen?${new URLSearchParams({ terug: target }).toString()}`
      expect((await pages.open().post(address, LOGIN)).headers.get('location')).toBe('/')
    },
  )

  test('hands out a cookie that scripts and other sites’ posts do not get', async () => {
    const pages = await startPages()
    await addAnna(pages)
    const done = await pages.open().post('/inloggen', LOGIN)
    const cookie = done.headers.get('set-cookie')
    expect(cookie).toMatch(/^draagvlak=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('behind https hands out a cookie for https and this host only', async () => {
    const pages = await startPages({ publicOrigins: ['https://draagvlak.example'] })
    await addAnna(pages)
    const browser = pages.open()
    const done = await browser.post('/inloggen', LOGIN)
    const cookie = done.headers.get('set-cookie')
    expect(cookie).toMatch(/^__Host-draagvlak=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    expect((await browser.get('/account')).status).toBe(200)
    const planted = pages.open([...browser.jar.values()][0])
    expect((await planted.get('/account')).status).toBe(303)
  })

  test('gives a new cookie in place of the one that came along', async () => {
    const pages = await startPages()
    await addAnna(pages)
    const planted = 'p'.repeat(43)
    const browser = pages.open(planted)
    await browser.post('/inloggen', LOGIN)
    expect(browser.jar.get('draagvlak')).not.toBe(planted)
    expect((await pages.open(planted).get('/account')).status).toBe(303)
  })

  test('with something wrong says so in one way, and shows script as text', async () => {
    const pages = await startPages()
    await addAnna(pages)
    const browser = pages.open()
    const wrong = await browser.post('/inloggen', { ...LOGIN, password: 'guess' })
    const unknown = await browser.post('/inloggen', { ...LOGIN, email: 'b@x.nl' })
    const strip = (text: string) => text.replaceAll(/nonce="[^"]*"|anna@example\.nl|b@x\.nl/g, '')
    expect([wrong.status, unknown.status]).toEqual([400, 400])
    expect(strip(unknown.text)).toBe(strip(wrong.text))
    const script = `"><script>alert(1)</script>' or 1=1 --@x.nl`
    const refused = await browser.post('/inloggen', { email: script, password: script })
    expect(refused.status).toBe(400)
    expect(refused.text).not.toContain('<script>alert(1)')
    expect(refused.text).toContain('&quot;&gt;&lt;script&gt;alert(1)')
  })

  test('too often has to wait, and says until when', async () => {
    const pages = await startPages()
    await insertAccount(pages.db, { email: 'other@x.nl' })
    const browser = pages.open()
    const wrong = { email: 'nobody@x.nl', password: 'guess' }
    for (let at = 0; at < 5; at += 1) {
      expect((await browser.post('/inloggen', wrong)).status).toBe(400)
    }
    const paused = await browser.post('/inloggen?taal=en', wrong)
    expect([paused.status, paused.headers.get('retry-after')]).toEqual([429, '60'])
    expect(paused.text).toContain('Try again in 1 min.')
  })

  test('is over after logging out, which is a post', async () => {
    const pages = await startPages()
    const { token } = await insertPerson(pages.db, 'manager')
    const browser = pages.open(token)
    await browser.get('/uitloggen')
    expect((await browser.get('/account')).status).toBe(200)
    const done = await browser.post('/uitloggen?taal=en', {})
    expect([done.status, done.headers.get('location')]).toEqual([303, '/inloggen?taal=en'])
    expect(browser.jar.size).toBe(0)
    expect((await pages.open(token).get('/account')).status).toBe(303)
  })

  test('is over after eight idle hours', async () => {
    const pages = await startPages()
    const { token } = await insertPerson(pages.db, 'manager')
    const browser = pages.open(token)
    pages.pass(8 * 60 * 60_000 - 1)
    expect((await browser.get('/account')).status).toBe(200)
    pages.pass(8 * 60 * 60_000)
    expect((await browser.get('/account')).status).toBe(303)
  })
})

describe('an administrator', () => {
  const BERT = { task: 'invite', name: 'Bert', email: 'bert@example.nl', roles: 'board' }

  test('gets a link once, with which the invited one comes in', async () => {
    const pages = await startPages()
    const browser = pages.open((await insertPerson(pages.db, 'administrator')).token)
    const invited = await browser.post('/beheer/mensen', BERT)
    expect(invited.status).toBe(201)
    const link = /value="([^"]*\/uitnodiging\?code=[\w-]{43})"/.exec(invited.text)?.[1] ?? ''
    expect(link).toContain(pages.url)
    const path = link.slice(pages.url.length)
    expect((await browser.get('/beheer/mensen')).text).not.toContain('code=')

    const bert = pages.open()
    expect((await bert.get(path)).text).toContain('Bert, hiermee logt u voortaan in')
    const choice = { password: PASSWORD, repeated: PASSWORD }
    expect((await bert.post(path, { ...choice, repeated: 'anders' })).status).toBe(400)
    expect((await bert.post(path, choice)).status).toBe(303)
    expect((await bert.get('/account')).text).toContain('Bert (bert@example.nl)')
    expect((await pages.open().get(path)).status).toBe(410)
    expect((await pages.open().post(path, choice)).status).toBe(410)
    expect(pages.lines.join()).not.toMatch(/code=|[\w-]{43}/)
  })

  test('gives who lost their password a link that sets another, once, and ends their sessions', async () => {
    const pages = await startPages()
    const { id, token } = await insertPerson(pages.db, 'administrator')
    const manager = await insertPerson(pages.db, 'manager')
    const elsewhere = pages.open(manager.token)
    const guess = { email: manager.email, password: 'guess' }
    while ((await pages.open().post('/inloggen', guess)).status !== 429);

    const browser = pages.open(token)
    expect((await browser.get('/beheer/mensen')).text).toContain('Link voor nieuw wachtwoord')
    const task = { task: 'reset', accountId: String(manager.id) }
    const { text } = await browser.post('/beheer/mensen', task)
    const path = /value="[^"]*(\/uitnodiging\?code=[\w-]{43})"/.exec(text)?.[1] ?? ''
    // A slip of the administrator's hand locks nobody out.
    expect((await elsewhere.get('/account')).status).toBe(200)

    const choice = { password: PASSWORD, repeated: PASSWORD }
    expect((await pages.open().post(path, choice)).status).toBe(303)
    expect((await elsewhere.get('/account')).status).toBe(303)
    expect((await pages.open().post(path, choice)).status).toBe(410)
    const again = await pages.open().post('/inloggen', { ...guess, password: PASSWORD })
    expect(again.status).toBe(303)
    const log = await auditLog.findAllBefore(pages.db, null, 50)
    const subject = `account:${manager.id}`
    const told = log.filter(({ action }) => /reset|accepted/.test(action))
    expect(told).toMatchObject([
      { action: 'invitation_accepted', accountId: manager.id, subject },
      { action: 'account_reset', accountId: id, subject },
    ])
  })

  test('gives a link for a new password that ends by itself', async () => {
    const pages = await startPages()
    const browser = pages.open((await insertPerson(pages.db, 'administrator')).token)
    const { id } = await insertPerson(pages.db, 'manager')
    const { text } = await browser.post('/beheer/mensen', { task: 'reset', accountId: String(id) })
    const path = /value="[^"]*(\/uitnodiging\?code=[\w-]{43})"/.exec(text)?.[1] ?? ''
    pages.pass(7 * 24 * 3_600_000)
    const choice = { password: PASSWORD, repeated: PASSWORD }
    expect((await pages.open().post(path, choice)).status).toBe(410)
  })

  test('sees script and SQL as text', async () => {
    const pages = await startPages()
    const browser = pages.open((await insertPerson(pages.db, 'administrator')).token)
    const name = `Robert'); drop table account;-- <script>alert(1)</script>`
    expect((await browser.post('/beheer/mensen', { ...BERT, name })).status).toBe(201)
    const { text } = await browser.get('/beheer/mensen')
    expect(text).toContain('drop table account;-- &lt;script&gt;alert(1)')
    expect(text).not.toContain('<script>alert(1)')
  })

  test('disables somebody, whose session ends at once', async () => {
    const pages = await startPages()
    const browser = pages.open((await insertPerson(pages.db, 'administrator')).token)
    const manager = await insertPerson(pages.db, 'manager')
    const other = pages.open(manager.token)
    expect((await other.get('/account')).status).toBe(200)
    const task = { task: 'disable', accountId: String(manager.id) }
    expect((await browser.post('/beheer/mensen', task)).status).toBe(303)
    expect((await other.get('/account')).status).toBe(303)
  })

  test('who is the last cannot leave', async () => {
    const pages = await startPages()
    const { id, token } = await insertPerson(pages.db, 'administrator')
    const task = { task: 'disable', accountId: String(id) }
    const refused = await pages.open(token).post('/beheer/mensen', task)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Dit is de laatste beheerder die kan inloggen.')
  })

  test('reads the audit log, page by page', async () => {
    const pages = await startPages()
    const { token } = await insertPerson(pages.db, 'administrator')
    const board = pages.open((await insertPerson(pages.db, 'board')).token)
    for (let at = 0; at < 51; at += 1) await board.get('/beheer/mensen')
    const browser = pages.open(token)
    const first = await browser.get('/beheer/logboek')
    expect(first.text.match(/<time /g)).toHaveLength(50)
    const older = /href="(\?voor=\d+[^"]*)"/.exec(first.text)?.[1] ?? ''
    const second = await browser.get(`/beheer/logboek${older.replace('&amp;', '&')}`)
    expect(second.text.match(/<time /g)).toHaveLength(1)
    expect(second.text).not.toContain('>Ouder</a>')
    expect(first.text).toContain('mensen beheren')
  })
})

describe('my account', () => {
  test('takes a new password, which ends the other sessions', async () => {
    const pages = await startPages()
    await addAnna(pages)
    const here = pages.open()
    const elsewhere = pages.open()
    await here.post('/inloggen', LOGIN)
    await elsewhere.post('/inloggen', LOGIN)
    const other = 'vijf heel andere woorden'
    const form = { currentPassword: PASSWORD, password: other, repeated: other }
    const wrong = await here.post('/account', { ...form, currentPassword: 'guess' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('Dit is niet uw huidige wachtwoord.')
    const done = await here.post('/account', form)
    expect(done.status).toBe(303)
    expect((await here.get(done.headers.get('location')!)).text).toContain('is gewijzigd')
    expect((await elsewhere.get('/account')).status).toBe(303)
    expect((await pages.open().post('/inloggen', LOGIN)).status).toBe(400)
  })
})

test('a body that is no form is refused', async () => {
  const pages = await startPages()
  await insertPerson(pages.db, 'manager')
  const answer = await fetch(`${pages.url}/inloggen`, {
    method: 'POST',
    body: '{"email":{"$ne":""}}',
    headers: { 'Content-Type': 'application/json' },
  })
  expect(answer.status).toBe(400)
})

test('no page has a style of its own, which the security policy would refuse', async () => {
  const pages = await startPages()
  const browser = pages.open((await insertPerson(pages.db, 'administrator')).token)
  for (const path of ['/account', '/beheer/mensen', '/beheer/logboek']) {
    expect((await browser.get(path)).text).not.toMatch(/ style=|<style/)
  }
})
