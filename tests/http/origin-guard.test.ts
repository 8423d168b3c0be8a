import { describe, expect, test } from 'vitest'
import { mayChange } from '#app/http/origin-guard'
import { settingsWith, startServer } from './support'

describe('who may change something', () => {
  const host = 'draagvlak.nl:8080'
  const own = 'http://draagvlak.nl:8080'
  test.each([
    ['reading, from anywhere', 'GET', 'https://evil.nl', 'cross-site', true],
    ['asking for headers, from anywhere', 'HEAD', 'https://evil.nl', 'cross-site', true],
    ['our own form', 'POST', own, 'same-origin', true],
    ['our own form in a browser without Sec-Fetch-Site', 'POST', own, undefined, true],
    ['our own form where https ends at a proxy', 'POST', `https://${host}`, 'same-origin', true],
    ['a program, which is no browser', 'POST', undefined, undefined, true],
    ['another site', 'POST', 'https://evil.nl', undefined, false],
    ['another site that claims to be the same', 'POST', 'https://evil.nl', 'same-origin', false],
    ['our own origin, but sent across sites', 'POST', own, 'cross-site', false],
    ['a neighbour under the same domain', 'POST', 'http://x.draagvlak.nl:8080', 'same-site', false],
    ['another port', 'POST', 'http://draagvlak.nl:9090', undefined, false],
    ['a page without an origin', 'POST', 'null', undefined, false],
    ['nonsense', 'POST', 'draagvlak.nl:8080', undefined, false],
    ['a name that begins alike', 'POST', `${own}0`, undefined, false],
    ['the address bar', 'POST', undefined, 'none', false],
    ['other methods than POST too', 'DELETE', 'https://evil.nl', undefined, false],
    ['invented methods too', 'PROPFIND', 'https://evil.nl', undefined, false],
  ] as const)('%s', (_who, method, origin, secFetchSite, expected) => {
    expect(mayChange({ method, host, origin, secFetchSite }, null)).toBe(expected)
  })

  test('a stated public origin decides, whatever the Host header says', () => {
    const source = { method: 'POST', host: 'evil.nl', secFetchSite: undefined }
    const publicOrigin = 'https://draagvlak.nl'
    expect(mayChange({ ...source, origin: 'https://evil.nl' }, publicOrigin)).toBe(false)
    expect(mayChange({ ...source, origin: 'https://draagvlak.nl' }, publicOrigin)).toBe(true)
    expect(mayChange({ ...source, origin: 'http://draagvlak.nl' }, publicOrigin)).toBe(false)
  })
})

describe('the guard stands before Remix', () => {
  const paths = ['/?index', '/?index&_data=page', '/resource', '/resource?_data=resource']

  async function startCounting() {
    let actions = 0
    const action = () => {
      actions += 1
      return new Response('done')
    }
    return { ...(await startServer({ action })), actions: () => actions }
  }

  test.each(paths)('a foreign origin is refused and no action runs: %s', async (path) => {
    const { url, actions } = await startCounting()
    const headers = { Origin: 'https://evil.nl' }
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: 'a=b' })
    expect(response.status).toBe(403)
    expect(actions()).toBe(0)
  })

  test.each(paths)('a forged X-Forwarded-Host does not help: %s', async (path) => {
    const { url, actions } = await startCounting()
    const headers = { Origin: 'https://evil.nl', 'X-Forwarded-Host': 'evil.nl' }
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: 'a=b' })
    expect(response.status).toBe(403)
    expect(actions()).toBe(0)
  })

  test.each(paths)('our own origin gets through: %s', async (path) => {
    const { url, actions } = await startCounting()
    const response = await fetch(`${url}${path}`, { method: 'POST', headers: { Origin: url } })
    expect(response.status).toBe(200)
    expect(actions()).toBe(1)
  })
})

describe('forwarded headers', () => {
  const loader = ({ request }: { request: Request }) =>
    Response.json({ url: request.url, forwarded: request.headers.get('x-forwarded-host') })
  const headers = { 'X-Forwarded-Host': 'draagvlak.nl', 'X-Forwarded-Proto': 'https' }

  test('are gone before Remix sees the request', async () => {
    const { url } = await startServer({ loader })
    const response = await fetch(`${url}/resource`, { headers })
    expect(await response.json()).toEqual({ url: `${url}/resource`, forwarded: null })
  })

  test('are believed from a trusted proxy', async () => {
    const settings = { ...settingsWith('https://draagvlak.nl'), trustProxy: 'loopback' }
    const { url } = await startServer({ loader }, { settings })
    const response = await fetch(`${url}/resource`, { headers })
    expect(await response.json()).toEqual({
      url: 'https://draagvlak.nl/resource',
      forwarded: null,
    })
  })

  test('are not believed from another address than the trusted one', async () => {
    const settings = { ...settingsWith(), trustProxy: '10.0.0.1' }
    const { url } = await startServer({ loader }, { settings })
    const response = await fetch(`${url}/resource`, { headers })
    expect(await response.json()).toMatchObject({ url: `${url}/resource` })
  })
})
