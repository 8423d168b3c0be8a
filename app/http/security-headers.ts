import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { publicOriginOf } from './public-origin'

/**
 * Security headers for every response, error pages included, with a content security policy that
 * allows inline scripts only by the nonce of this response ({@link nonceOf}). A browser that comes by
 * https is told to stay there.
 *
 * @param development - relaxes styles and sockets for the development server
 */
export function securityHeaders(development: boolean): RequestHandler {
  const overHttps = headers(true, development)
  const overHttp = headers(false, development)
  return (request, response, next) => {
    response.locals.cspNonce = randomBytes(18).toString('base64')
    const isHttps = publicOriginOf(response)?.startsWith('https:') ?? false
    ;(isHttps ? overHttps : overHttp)(request, response, next)
  }
}

function headers(https: boolean, development: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // Not `no-referrer`: that makes browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
}

/** The nonce of this response, made by {@link securityHeaders}. */
export function nonceOf(response: Response): string {
  return response.locals.cspNonce as string
}
