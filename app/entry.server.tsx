import { PassThrough, pipeline, type Duplex } from 'node:stream'
import { createGzip } from 'node:zlib'
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from './components/nonce'

const RENDER_DEADLINE = 5_000
/** The least effort: pages are half markup, and shrink to a sixth by it. */
const EFFORT = 1

/**
 * Renders a page as a stream: browsers get it as soon as its shell stands, robots when all of it
 * does.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, reportError }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let responseStatus = status
    let shellSent = false
    const whenReady = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
      </NonceProvider>,
      {
        nonce: cspNonce,
        [whenReady]() {
          shellSent = true
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.append('Vary', 'Accept-Encoding')
          const isCompressed = takesGzip(request.headers.get('accept-encoding') ?? '')
          if (isCompressed) headers.set('Content-Encoding', 'gzip')
          const sent = isCompressed ? compressed(body) : body
          const stream = createReadableStreamFromReadable(sent)
          resolve(new Response(stream, { headers, status: responseStatus }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          responseStatus = 500
          if (shellSent) reportError(error)
        },
      },
    )
    setTimeout(abort, RENDER_DEADLINE).unref()
  })
}

/** Whether it is named, and not to say that it is not wanted (`gzip;q=0`). */
function takesGzip(accepted: string): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)
}

/** Whoever leaves ends both: rendering stops then. */
function compressed(body: PassThrough): Duplex {
  const gzip = createGzip({ level: EFFORT })
  pipeline(body, gzip, () => undefined)
  return gzip
}

/** Unexpected errors go to the log; an unknown page or a visitor who left is not one. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  const expected = isRouteErrorResponse(error) && error.status < 500
  if (!expected && !request.signal.aborted) context.reportError(error)
}
