import { print } from '#app/pdf/print.server'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createLog } from '#app/http/log'
import { createApplication, createHttpServer } from '#app/http/server'
import type { Writer } from '#app/jobs/writer-client.server'
import { peopleHandlers } from '#app/services/people/handlers.server'
import type { DatabaseHandle } from '#db/client.server'
import { createFreshUrl, openForTest } from './database'
import { START } from './people'
import { buildPages } from './remix-build'

/** The whole server on a fresh database, for the running test; commands are run in this process. */
export async function startPages({
  publicOrigins = [],
  commands = () => ({}),
}: {
  readonly publicOrigins?: readonly string[]
  /** What the writer can do besides what is about people. */
  readonly commands?: (handle: DatabaseHandle) => object
} = {}) {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const lines: string[] = []
  let now = Date.parse(START)
  const expectFile = () => Promise.resolve()
  const handlers: object = { expectFile, ...peopleHandlers(handle.db), ...commands(handle) }
  const run = (name: string, args: unknown) =>
    (handlers as Record<string, (args: unknown) => Promise<unknown>>)[name]!(args)
  const app = createApplication({
    settings: { host: '127.0.0.1', publicOrigins, trustProxy: 'loopback' },
    build: buildPages(),
    files: [],
    context: {
      db: handle.db,
      writer: { run, close: () => Promise.resolve() } as Writer,
      print,
      clock: () => new Date(now),
    },
    isReady: () => Promise.resolve(true),
    log: createLog('info', { write: (line: string) => void lines.push(line) }),
  })
  const server = createHttpServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    db: handle.db,
    url,
    /** What the server logged. */
    lines,
    pass: (milliseconds: number) => void (now += milliseconds),
    open: (token?: string) => openBrowser(url, publicOrigins[0] ?? url, token),
  }
}

/** Something that keeps cookies, does not follow redirects, and comes by way of a proxy at an origin. */
function openBrowser(url: string, origin: string, token?: string) {
  const jar = new Map<string, string>(token === undefined ? [] : [['draagvlak', token]])
  const send = async (path: string, init: RequestInit) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      'X-Forwarded-Host': new URL(origin).host,
      ...(init.headers as Record<string, string>),
      ...(cookie && { cookie }),
    }
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) as unknown as [string, string, string]
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const text = await response.text()
    return { status: response.status, headers: response.headers, text }
  }
  return {
    jar,
    get: (path: string) => send(path, {}),
    post: (path: string, fields: Record<string, string>) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields) }),
    /** A form with files, or a body of any other kind. */
    send: (path: string, init: RequestInit) => send(path, { method: 'POST', ...init }),
  }
}
