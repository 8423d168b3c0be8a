import { expect, test } from 'vitest'
import { startServer } from './support'

const cacheOf = ({ headers }: Response) => headers.get('cache-control')

test.each([
  ['a page', () => new Response('page')],
  ['a redirect that hands out a session', () => redirectWithSession()],
  ['a refusal', () => new Response(null, { status: 403 })],
])('%s is kept by nobody on the way', async (_what, loader) => {
  const { url } = await startServer({ loader })
  const response = await fetch(`${url}/resource`, { redirect: 'manual' })
  expect(cacheOf(response)).toBe('private, no-store')
})

test('neither is what the guards answer', async () => {
  const { url } = await startServer({ action: () => new Response() })
  const foreign = { method: 'POST', headers: { Origin: 'https://elders.example' } }
  expect(cacheOf(await fetch(url, foreign))).toBe('private, no-store')
  const large = { method: 'POST', body: 'x'.repeat(300_000) }
  expect(cacheOf(await fetch(url, large))).toBe('private, no-store')
})

test('what says something else of itself keeps its word', async () => {
  const headers = { 'Cache-Control': 'public, max-age=60' }
  const { url } = await startServer({ loader: () => new Response('', { headers }) })
  expect(cacheOf(await fetch(`${url}/resource`))).toBe('public, max-age=60')
})

function redirectWithSession(): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: '/', 'Set-Cookie': 'draagvlak=x' },
  })
}
