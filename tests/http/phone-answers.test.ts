import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ActionFunction } from '@remix-run/node'
import { startServer } from './support'

const FORM = { question: '1', answer: 'yes' }

/** What the page was told, where it was asked. */
function told() {
  const outcomes: (string | null)[] = []
  const action: ActionFunction = ({ context }) => {
    outcomes.push(context.phoneOutcome)
    return new Response('page', { status: 400 })
  }
  return { outcomes, action }
}

test('an answer that is not kept is left to the page, with the reason', async () => {
  const { outcomes, action } = told()
  const { url } = await startServer({ action })
  const body = new URLSearchParams(FORM)
  const response = await fetch(`${url}/meedoen?code=ABCDEF`, { method: 'POST', body })
  expect([response.status, await response.text()]).toEqual([400, 'page'])
  expect(outcomes).toEqual(['no_cookie'])
})

const LONG = `answer=${'a'.repeat(16 * 1024)}`
const OF_A_FORM = 'application/x-www-form-urlencoded'

test.each([
  ['of another kind', JSON.stringify(FORM), { 'Content-Type': 'application/json' }],
  ['longer than any answer', LONG, { 'Content-Type': OF_A_FORM }],
  ['in unknown letters', 'answer=yes', { 'Content-Type': `${OF_A_FORM}; charset=klingon` }],
  [
    'that unfolds to more',
    new Uint8Array(gzipSync(LONG)),
    { 'Content-Type': OF_A_FORM, 'Content-Encoding': 'gzip' },
  ],
])('a body %s is no answer', async (_what, body, headers) => {
  const { outcomes, action } = told()
  const { url } = await startServer({ action })
  const response = await fetch(`${url}/meedoen?code=ABCDEF`, { method: 'POST', body, headers })
  expect(response.status).toBe(400)
  expect(outcomes).toEqual([null])
})
