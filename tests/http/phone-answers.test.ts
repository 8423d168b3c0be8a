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

test.each([
  ['of another kind', JSON.stringify(FORM), 'application/json'],
  [
    'longer than any answer',
    `answer=${'a'.repeat(16 * 1024)}`,
    'application/x-www-form-urlencoded',
  ],
])('a body %s is no answer', async (_what, body, type) => {
  const { outcomes, action } = told()
  const { url } = await startServer({ action })
  const headers = { 'Content-Type': type }
  await fetch(`${url}/meedoen?code=ABCDEF`, { method: 'POST', body, headers })
  expect(outcomes).toEqual([null])
})
