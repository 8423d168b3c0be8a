import { createHash, randomBytes } from 'node:crypto'
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { NonceProvider } from './components/nonce'
import { LeftProvider } from './components/page/left-at-server'
import { VisitorNameProvider } from './components/page/visitor'
import { PageMemory } from './http/page-memory'
import { withShortShapes } from './http/short-shapes'
import { writtenPage } from './http/written-page'

/** Some hundreds of the largest pages. */
const MOST_BYTES = 64 * 1024 * 1024
const memory = new PageMemory(MOST_BYTES)

/** Where the nonce of a response and the name of the visitor are put in: nobody can have written these. */
const MARKS = [randomBytes(18).toString('hex'), randomBytes(18).toString('hex')] as const

/**
 * Writes a page, or takes one that was made of the very same: what loaders gave, the address and the status
 * are its key, so that a change of data makes another page, and nobody gets what their loaders did not give.
 * What is of one answer alone is no part of it.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce, visitor, left }: AppLoadContext,
): Response {
  const write = () => writtenPage(rendered(request.url, remixContext, left.data), MARKS)
  const { errors, actionData } = remixContext.staticHandlerContext
  const isAnswer = errors !== null || actionData !== null
  const key = () => keyOf(request.url, status, remixContext, left.madeOf)
  const page = isAnswer ? write() : memory.find(key(), write)
  const isFolded = takesGzip(request.headers.get('accept-encoding') ?? '')
  const fills = [cspNonce, escaped(visitor.name)]
  const body = isFolded ? page.folded(fills) : page.whole(fills)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Length', String(body.length))
  headers.append('Vary', 'Accept-Encoding')
  if (isFolded) headers.set('Content-Encoding', 'gzip')
  return new Response(body, { headers, status })
}

function rendered(url: string, remixContext: EntryContext, left: object): string {
  const [nonce, name] = MARKS
  const html = renderToString(
    <NonceProvider value={nonce}>
      <VisitorNameProvider value={name}>
        <LeftProvider value={left}>
          <RemixServer context={remixContext} url={url} nonce={nonce} />
        </LeftProvider>
      </VisitorNameProvider>
    </NonceProvider>,
  )
  return `<!DOCTYPE html>${withShortShapes(html)}`
}

function keyOf(
  url: string,
  status: number,
  { serverHandoffString = '' }: EntryContext,
  madeOf = '',
): string {
  const all = `${status} ${url}\n${madeOf}\n${serverHandoffString}`
  return createHash('sha256').update(all).digest('base64')
}

function escaped(text: string): string {
  const CODES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
  return text.replace(/[&<>]/g, (sign) => CODES[sign] ?? sign)
}

/** Whether it is named, and not to say that it is not wanted (`gzip;q=0`). */
function takesGzip(accepted: string): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)
}

/** Unexpected errors go to the log; an unknown page or a visitor who left is not one. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  const expected = isRouteErrorResponse(error) && error.status < 500
  if (!expected && !request.signal.aborted) context.reportError(error)
}
