import { describe, expect, test } from 'vitest'
import { describeError } from '#app/http/log'
import { gracefulShutdown } from '#app/http/shutdown'
import { InvalidSetting } from '#app/http/invalid-setting'
import { readServerSettings } from '#app/http/settings'
import { startServer } from './support'

describe('health', () => {
  test('alive says nothing about the database', async () => {
    const { url } = await startServer({}, { isReady: () => Promise.resolve(false) })
    const response = await fetch(`${url}/healthz`)
    expect(response.status).toBe(200)
  })

  test.each([
    ['writable', () => Promise.resolve(true), 200],
    ['not writable', () => Promise.resolve(false), 503],
    ['broken', () => Promise.reject(new Error('gone')), 503],
  ] as const)('ready when the database is %s', async (_how, isReady, status) => {
    const { url } = await startServer({}, { isReady })
    const response = await fetch(`${url}/readyz`)
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('the log', () => {
  test('has a line for a request, without query, body or headers', async () => {
    const { url, lines } = await startServer({ action: () => new Response('done') })
    await fetch(`${url}/resource?token=geheim1`, {
      method: 'POST',
      body: 'password=geheim2',
      headers: { Cookie: 'session=geheim3' },
    })
    await expect.poll(() => lines.length).toBe(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({ method: 'POST', path: '/resource', status: 200 })
    expect(lines.join()).not.toContain('geheim')
  })

  test('keeps of an error its class and place, not what it quotes', () => {
    const error = Object.assign(new Error('invalid input: "helemaal oneens"'), { code: '22P02' })
    const described = describeError(error)
    expect(described).toMatchObject({ error: 'Error', code: '22P02' })
    expect(JSON.stringify(described)).not.toContain('oneens')
    expect(JSON.stringify(described)).toContain('server.test.ts')
  })

  test('keeps the message of a mistake in the program', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatchObject({
      message: 'x is not a function',
    })
  })
})

describe('a server that is told to stop', () => {
  function startHanging() {
    let resolveAnswer: ((response: Response) => void) | null = null
    const loader = () =>
      new Promise<Response>((resolve) => {
        resolveAnswer = resolve
      })
    return {
      loader,
      hasBegun: () => resolveAnswer !== null,
      answer: () => resolveAnswer?.(new Response('finished')),
    }
  }

  test('finishes what it was doing, takes nothing new, then releases', async () => {
    const { loader, hasBegun, answer } = startHanging()
    const { server, log, url } = await startServer({ loader })
    let released = false
    const shutdown = gracefulShutdown(server, {
      deadlineMilliseconds: 60_000,
      release: async () => void (released = true),
      log,
    })
    const underWay = fetch(`${url}/resource`)
    await expect.poll(hasBegun).toBe(true)
    const stopped = shutdown.stop()
    expect(shutdown.draining()).toBe(true)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    expect(released).toBe(false)
    answer()
    expect(await (await underWay).text()).toBe('finished')
    await stopped
    expect(released).toBe(true)
  })

  test('cuts off at the deadline what does not end', async () => {
    const { loader, hasBegun } = startHanging()
    const { server, log, url } = await startServer({ loader })
    const shutdown = gracefulShutdown(server, {
      deadlineMilliseconds: 100,
      release: () => Promise.resolve(),
      log,
    })
    const underWay = fetch(`${url}/resource`)
    const outcome = expect(underWay).rejects.toThrow()
    await expect.poll(hasBegun).toBe(true)
    await shutdown.stop()
    await outcome
  })
})

describe('settings', () => {
  test('an empty environment means this machine only, port 3000, no proxy', () => {
    expect(readServerSettings({})).toEqual({
      host: '127.0.0.1',
      mail: null,
      port: 3000,
      publicOrigins: [],
      trustProxy: false,
      auditDays: 400,
      mailDays: 90,
    })
  })

  test('a public origin may end in a slash', () => {
    const settings = readServerSettings({ PUBLIC_ORIGIN: 'https://Draagvlak.nl/' })
    expect(settings.publicOrigins).toEqual(['https://draagvlak.nl'])
  })

  test.each([
    'https://a.nl,http://b.nl:8080',
    ' https://a.nl , http://b.nl:8080/ ',
    'https://a.nl http://b.nl:8080',
  ])('there may be several public origins: %j', (text) => {
    const { publicOrigins } = readServerSettings({ PUBLIC_ORIGIN: text })
    expect(publicOrigins).toEqual(['https://a.nl', 'http://b.nl:8080'])
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PUBLIC_ORIGIN', 'draagvlak.nl'],
    ['PUBLIC_ORIGIN', 'https://draagvlak.nl/app'],
    ['PUBLIC_ORIGIN', 'ftp://draagvlak.nl'],
    ['PUBLIC_ORIGIN', 'https://draagvlak.nl, www.draagvlak.nl'],
    ['PUBLIC_ORIGIN', 'https://draagvlak.nl http://draagvlak.nl'],
    ['TRUST_PROXY', '0'],
    ['AUDIT_LOG_DAYS', '0'],
    ['AUDIT_LOG_DAYS', 'een jaar'],
    ['MAIL_DAYS', '0'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(() => readServerSettings({ [name]: value })).toThrow(InvalidSetting)
    expect(() => readServerSettings({ [name]: value })).toThrow(name)
  })

  test('the audit log is kept for as long as is said', () => {
    expect(readServerSettings({ AUDIT_LOG_DAYS: '90' }).auditDays).toBe(90)
  })

  test.each([
    ['1', 1],
    ['loopback', 'loopback'],
    ['false', false],
  ])('TRUST_PROXY=%s', (value, expected) => {
    expect(readServerSettings({ TRUST_PROXY: value }).trustProxy).toBe(expected)
  })
})
