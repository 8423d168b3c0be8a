import { expect, test } from 'vitest'
import { exportLoops } from '#app/services/followup/export-loops.server'
import { openRegisters } from '#tests/support/register-pages'

const FIELDS = {
  ...{ region: 'Noord', region_set: 'Markt', heard: 'مرحبا <script>x</script> 😀' },
  ...{ heard_on: '2026-09-10', decision: 'open' },
}

test('a manager writes down what was heard, finds it on the page, and takes it as a file', async () => {
  const { pages, browser } = await openRegisters('manager')
  const kept = await browser.post('/opvolging/verwachting', FIELDS)
  expect(kept.status).toBe(303)
  const address = kept.headers.get('location') ?? ''
  expect(address).toMatch(/^\/opvolging\/verwachting\?id=V-2026-11-23-[0-9a-f]{6}&taal=nl$/)
  expect((await browser.get(address)).text).toContain('مرحبا &lt;script&gt;x&lt;/script&gt; 😀')
  expect((await browser.get('/opvolging')).text).toContain(
    'مرحبا &lt;script&gt;x&lt;/script&gt; 😀',
  )
  expect((await browser.get('/opvolging.csv')).text).toBe(await exportLoops(pages.db))
})

test('what is wrong is said beside its field, with what was typed', async () => {
  const { browser } = await openRegisters('manager')
  const wrong = await browser.post('/opvolging/verwachting?taal=nl', { ...FIELDS, decision: 'no' })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('<a href="#reason">Reden</a>: ')
  expect(wrong.text).toContain('id="reason-error"')
  expect(wrong.text).toContain('مرحبا')
  const long = await browser.post('/opvolging/verwachting', {
    ...FIELDS,
    heard: 'x'.repeat(200_001),
  })
  expect(long.status).toBe(400)
  expect(long.text).toContain('ten hoogste 200000 tekens')
})

test('the board reads and may not write', async () => {
  const { pages, browser } = await openRegisters('board')
  expect((await browser.get('/opvolging')).status).toBe(200)
  const before = await exportLoops(pages.db)
  expect((await browser.post('/opvolging/verwachting', FIELDS)).status).toBe(403)
  expect(await exportLoops(pages.db)).toBe(before)
})

test('an expectation that is not there says so', async () => {
  const { browser } = await openRegisters('manager')
  expect((await browser.get('/opvolging/verwachting?id=weg')).status).toBe(404)
})
