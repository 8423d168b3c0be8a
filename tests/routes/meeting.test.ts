import { expect, test } from 'vitest'
import type { DatabaseHandle } from '#db/client.server'
import { meetingOn, publishedQuarter } from '#tests/support/meeting'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'

const ID = '0123456789abcdef'.repeat(2)
const TEXT = 'مرحبا <script>x</script> 😀'
const NOTE = { id: ID, screen: 'opening', kind: 'note', text: TEXT }

async function open(role: 'board' | 'analyst') {
  let handle: DatabaseHandle | undefined
  const pages = await startPages({
    commands: (given) => {
      handle = given
      return meetingOn(given)
    },
  })
  const { token } = await insertPerson(pages.db, role)
  return {
    browser: pages.open(token),
    publish: () => publishedQuarter(handle as DatabaseHandle),
  }
}

test('there is a meeting once a quarter is published', async () => {
  const { browser, publish } = await open('board')
  const nothing = 'Er is nog niets gepubliceerd om over te vergaderen'
  expect((await browser.get('/vergadering')).text).toContain(nothing)
  expect((await browser.post('/vergadering', NOTE)).status).toBe(404)
  await publish()
  const { text } = await browser.get('/vergadering?scherm=regio%3ANoord&taal=nl')
  expect(text).toMatch(/<h1>[^<]*Noord[^<]*<\/h1>/)
  expect(text).toContain('scherm=decisions')
})

test('without JavaScript each question and screen is an address, and a form comes back with what is wrong', async () => {
  const { browser, publish } = await open('board')
  await publish()
  const second = await browser.get('/vergadering?scherm=closing&vraag=2')
  expect(second.text).toContain('Wie vertelt terug wat hier is besloten, en aan wie?')
  const wrong = await browser.post('/vergadering?scherm=opening', {
    ...NOTE,
    text: 'x'.repeat(200_001),
  })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('er passen 200.000 tekens in')
  expect(wrong.text).toContain('x'.repeat(200_001))
  const kept = await browser.post('/vergadering?scherm=opening&taal=nl', NOTE)
  expect([kept.status, kept.headers.get('location')]).toEqual([
    303,
    '/vergadering?taal=nl&scherm=opening',
  ])
})

test('the minutes hold what was written down as text, on the page and to be copied', async () => {
  const { browser, publish } = await open('board')
  await publish()
  expect((await browser.get('/vergadering/verslag')).text).toContain('Er is nog niets vastgelegd.')
  const sent = await browser.post('/vergadering/aantekeningen', NOTE)
  expect(JSON.parse(sent.text)).toMatchObject({ notes: [{ id: ID, text: TEXT }] })
  await browser.post('/vergadering/aantekeningen', NOTE)
  const { text } = await browser.get('/vergadering/verslag?taal=nl')
  // In its line, in the form to change it, and in the text to be copied.
  expect(text.match(/مرحبا &lt;script&gt;x&lt;\/script&gt; 😀/g)).toHaveLength(3)
  expect(text).toContain('editie 1. Vastgelegd op 23 november 2026. 1 notitie.')
})

test('an analyst reads along and may not write', async () => {
  const { browser, publish } = await open('analyst')
  await publish()
  const { text } = await browser.get('/vergadering')
  expect(text).toContain('Raad en manager leggen vast; u leest mee.')
  expect(text).not.toContain('<textarea')
  expect((await browser.post('/vergadering/aantekeningen', NOTE)).status).toBe(403)
  expect((await browser.post('/vergadering', NOTE)).status).toBe(403)
})

test('a note is struck out on the minutes page, and then not copied with them', async () => {
  const { browser, publish } = await open('board')
  await publish()
  await browser.post('/vergadering/aantekeningen', { ...NOTE, text: 'Alleen even.' })
  expect((await browser.get('/vergadering/verslag?taal=nl')).text).toContain('Verbeter of schrap')
  const strike = { task: 'strike', id: ID, versions: '1' }
  expect((await browser.post('/vergadering/verslag?taal=nl', strike)).status).toBe(303)
  const { text } = await browser.get('/vergadering/verslag?taal=nl')
  expect(text).toContain('<s>Alleen even.</s>')
  expect(text).not.toContain('- Notitie: Alleen even.')
  const again = await browser.post('/vergadering/verslag?taal=nl', strike)
  expect(again.status).toBe(400)
  expect(again.text).toContain('Iemand anders veranderde dit intussen.')
  expect((await browser.post('/vergadering/verslag', { task: 'fix' })).status).toBe(400)
})
