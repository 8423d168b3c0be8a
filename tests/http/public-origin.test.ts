import { describe, expect, test } from 'vitest'
import { originOf } from '#app/http/public-origin'
import { ask, sendRaw, settingsWith, startServer } from './support'

describe('the origin that a Host belongs to', () => {
  const origins = ['https://draagvlak.nl', 'http://intern.nl:8080']
  test.each([
    ['draagvlak.nl', 'https://draagvlak.nl'],
    ['Draagvlak.NL', 'https://draagvlak.nl'],
    ['draagvlak.nl:443', 'https://draagvlak.nl'],
    ['intern.nl:8080', 'http://intern.nl:8080'],
    ['draagvlak.nl:80', null],
    ['intern.nl', null],
    ['evil.nl', null],
    ['draagvlak.nl.evil.nl', null],
    ['evil.nl@draagvlak.nl', null],
    ['draagvlak.nl/path', null],
    ['draagvlak.nl#', null],
    ['', null],
    [undefined, null],
  ])('%j: %j', (host, origin) => {
    expect(originOf(host, origins)).toBe(origin)
  })
})

describe('a request for a host', () => {
  async function askFor(host: string, path: string, ...origins: string[]) {
    const { port } = await startServer({}, { settings: settingsWith(...origins) })
    return ask(port, path, { Host: host })
  }

  test.each(['draagvlak.nl', 'www.draagvlak.nl'])(
    'that is configured is answered: %s',
    async (host) => {
      const answer = await askFor(host, '/', 'https://draagvlak.nl', 'https://www.draagvlak.nl')
      expect(answer.status).toBe(200)
    },
  )

  test.each(['evil.nl', 'localhost', '127.0.0.1:3000'])(
    'that is none of the configured ones is refused in words, before any page: %s',
    async (host) => {
      const answer = await askFor(host, '/', 'https://draagvlak.nl')
      expect(answer.status).toBe(421)
      expect(answer.text).toContain('PUBLIC_ORIGIN')
    },
  )

  test.each(['localhost', 'LocalHost:3000', '127.0.0.1:8080', '[::1]:3000'])(
    'of this machine is answered where nothing is configured: %s',
    async (host) => {
      expect((await askFor(host, '/')).status).toBe(200)
    },
  )

  test.each(['evil.nl', 'localhost.evil.nl', '10.1.2.3', '127.0.0.1@evil.nl'])(
    'elsewhere is refused where nothing is configured: %s',
    async (host) => {
      expect((await askFor(host, '/')).status).toBe(421)
    },
  )

  test('that HOST names is answered where nothing is configured', async () => {
    const settings = { ...settingsWith(), host: 'Draagvlak.intern' }
    const { port } = await startServer({}, { settings })
    expect((await ask(port, '/', { Host: 'draagvlak.intern:3000' })).status).toBe(200)
  })

  test('may be of any name where it asks for health, as a watchman does by address', async () => {
    for (const path of ['/healthz', '/readyz']) {
      expect((await askFor('10.1.2.3', path, 'https://draagvlak.nl')).status).toBe(200)
    }
  })

  test('may be of any name in development', async () => {
    const { port } = await startServer({}, { development: true })
    expect((await ask(port, '/', { Host: 'evil.nl' })).status).toBe(200)
  })

  test('that names none is refused', async () => {
    const { port } = await startServer()
    expect(await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 421 /)
  })

  test('makes a page know the origin that it was asked by, and no other origin change something', async () => {
    const seen: unknown[] = []
    const action = ({ context }: { context: { publicOrigin: unknown } }) => {
      seen.push(context.publicOrigin)
      return null
    }
    const settings = settingsWith('https://a.nl', 'https://b.nl')
    const { port } = await startServer({ action }, { settings })
    const post = (Host: string, Origin: string) =>
      ask(port, '/resource', { method: 'POST', Host, Origin })
    expect((await post('a.nl', 'https://a.nl')).status).toBe(200)
    expect((await post('b.nl', 'https://b.nl')).status).toBe(200)
    expect((await post('a.nl', 'https://b.nl')).status).toBe(403)
    expect(seen).toEqual(['https://a.nl', 'https://b.nl'])
  })
})
