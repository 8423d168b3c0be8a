import { request, type IncomingHttpHeaders } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { ActionFunction, LoaderFunction, ServerBuild } from '@remix-run/node'
import { onTestFinished } from 'vitest'
import { createApplication, createHttpServer, type ServerParts } from '#app/http/server'
import { createLog } from '#app/http/log'
import type { Writer } from '#app/jobs/writer-client.server'
import { createFreshUrl, openForTest } from '#tests/support/database'

/** Settings of a server that is reached by these origins. */
export function settingsWith(...publicOrigins: string[]): ServerParts['settings'] {
  return { host: '127.0.0.1', publicOrigins, trustProxy: false }
}

/** For pages that change nothing. */
const idleWriter: Writer = {
  run: () => Promise.reject(new Error('nothing is written here')),
  close: () => Promise.resolve(),
}

interface Routes {
  /** Of the page at `/`. */
  readonly action?: ActionFunction
  readonly loader?: LoaderFunction
}

/** A Remix build of a page at `/`, a resource route at `/resource`, that of phones and an upload at `/importeren`. */
function buildOf({ action, loader }: Routes): ServerBuild {
  const page = { action, loader, default: () => null }
  const resource = { action, loader }
  return {
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) =>
          new Response('<p>page</p>', { status, headers }),
        handleError: () => undefined,
      },
    },
    routes: {
      root: { id: 'root', path: '', module: { default: () => null } },
      page: { id: 'page', parentId: 'root', index: true, module: page },
      resource: { id: 'resource', parentId: 'root', path: 'resource', module: resource },
      phone: { id: 'phone', parentId: 'root', path: 'meedoen', module: resource },
      upload: { id: 'upload', parentId: 'root', path: 'importeren', module: resource },
    },
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    isSpaMode: false,
  } as unknown as ServerBuild
}

const nothingToPrint = () => Promise.reject(new Error('nothing is printed here'))

/** A server on a free port of this machine for the running test, with its log. */
export async function startServer(routes: Routes = {}, parts: Partial<ServerParts> = {}) {
  const lines: string[] = []
  const log = createLog('info', { write: (line: string) => void lines.push(line) })
  const { db } = openForTest(await createFreshUrl('sqlite'))
  const app = createApplication({
    settings: settingsWith(),
    build: buildOf(routes),
    files: [],
    context: { db, writer: idleWriter, print: nothingToPrint, clock: () => new Date() },
    isReady: () => Promise.resolve(true),
    log,
    ...parts,
  })
  const server = createHttpServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return {
    db,
    server,
    log,
    lines,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    port,
  }
}

/** Asks for something by a Host of one's own, which fetch does not let one choose. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', ...headers }: { readonly Host: string; method?: string; Origin?: string },
): Promise<{
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    asking.on('error', reject).end()
  })
}

/** Sends bytes as they are, holds the connection open, and gives what came back until it closed. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

/** Sends a file to the upload in equal pieces at a steady pace, until all is sent or the line is cut. */
export function trickle(
  port: number,
  pace: { readonly bytes: number; readonly every: number; readonly times: number },
): Promise<{ readonly answer: string }> {
  return new Promise((resolve) => {
    let answer = ''
    let sent = 0
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `POST /importeren HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${pace.bytes * pace.times}\r\n\r\n`,
      )
    })
    const sending = setInterval(() => {
      sent += 1
      socket.write('x'.repeat(pace.bytes))
      if (sent === pace.times) clearInterval(sending)
    }, pace.every)
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(sending)
      resolve({ answer })
    })
  })
}
