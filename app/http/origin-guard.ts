import type { RequestHandler } from 'express'
import { publicOriginOf } from './public-origin'

/** The request headers that tell where a request comes from. */
export interface RequestSource {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly secFetchSite: string | undefined
}

const READING = new Set(['GET', 'HEAD'])

/**
 * Whether a request may reach code that changes something.
 *
 * Browsers add Sec-Fetch-Site and Origin themselves and no page can forge them: each that is there
 * must name this very site. A request with neither does not come from a browser, so there is no
 * visitor whose session it could abuse.
 *
 * @param publicOrigin - how browsers reach the server; null compares with the Host header
 */
export function mayChange(source: RequestSource, publicOrigin: string | null): boolean {
  if (READING.has(source.method)) return true
  if (source.secFetchSite !== undefined && source.secFetchSite !== 'same-origin') return false
  if (source.origin === undefined) return true
  if (publicOrigin !== null) return source.origin === publicOrigin
  if (!URL.canParse(source.origin) || !source.host) return false
  const origin = new URL(source.origin)
  if (origin.protocol !== 'http:' && origin.protocol !== 'https:') return false
  const expected = `${origin.protocol}//${source.host}`
  return URL.canParse(expected) && new URL(expected).origin === origin.origin
}

/**
 * Refuses with 403 what {@link mayChange} refuses. It stands before Remix, whose own check skips
 * resource routes and `_data` requests.
 */
export const guardOrigin: RequestHandler = (request, response, next) => {
  const source = {
    method: request.method,
    host: request.get('host'),
    origin: request.get('origin'),
    secFetchSite: request.get('sec-fetch-site'),
  }
  if (mayChange(source, publicOriginOf(response))) return next()
  response
    .status(403)
    .set('Connection', 'close')
    .type('text/plain')
    .send('Deze opdracht kwam van een andere site en is geweigerd.\nRefused: foreign origin.\n')
}
