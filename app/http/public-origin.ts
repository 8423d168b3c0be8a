import type { Request, RequestHandler, Response } from 'express'

/** A host and perhaps a port; what a URL would take for a name, a path or a question is none. */
const HOST = /^[^\s/\\?#@]+$/
const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]'])

/** As which server the process was told to present itself. */
export interface OwnNames {
  /** Origins as browsers see them; none where no proxy stands in between. */
  readonly origins: readonly string[]
  /** Name or address that is listened on. */
  readonly host: string
}

/** The configured origin that a request's Host belongs to; null for a Host that belongs to none. */
export function originOf(host: string | undefined, origins: readonly string[]): string | null {
  if (host === undefined || !HOST.test(host)) return null
  const isAt = (origin: string) => {
    const url = `${new URL(origin).protocol}//${host}`
    return URL.canParse(url) && new URL(url).origin === origin
  }
  return origins.find(isAt) ?? null
}

/** Notes for the handlers to come which of the configured origins was asked for: {@link publicOriginOf}. */
export function findPublicOrigin(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    response.locals.publicOrigin = originOf(request.get('host'), origins) ?? origins[0] ?? null
    next()
  }
}

/** How the browser of this request reaches the server; null without a configured origin. */
export function publicOriginOf(response: Response): string | null {
  return response.locals.publicOrigin as string | null
}

/**
 * Refuses with 421 a request for another host than ours: a page elsewhere whose name is made to point
 * here (DNS rebinding), or a proxy that leaves the name out. Without configured origins ours are this
 * machine's own names, the one listened on, and the address at which the connection came in.
 */
export function guardHost(own: OwnNames): RequestHandler {
  return (request, response, next) => {
    if (isOurs(request, own)) return next()
    response
      .status(421)
      .set('Connection', 'close')
      .type('text/plain')
      .send(
        'Dit adres hoort niet bij deze server. Beheerder: zet het in PUBLIC_ORIGIN, en laat een proxy de kop Host doorgeven.\n' +
          'This address is not one of this server. Operator: put it in PUBLIC_ORIGIN, and let a proxy pass the Host header on.\n',
      )
  }
}

function isOurs(request: Request, { origins, host }: OwnNames): boolean {
  const asked = request.get('host')
  if (origins.length > 0) return originOf(asked, origins) !== null
  if (asked === undefined || !HOST.test(asked) || !URL.canParse(`http://${asked}`)) return false
  const { hostname } = new URL(`http://${asked}`)
  const address = request.socket.localAddress?.replace(/^::ffff:/, '') ?? ''
  return THIS_MACHINE.has(hostname) || [host, address].some((each) => hostname === inUrl(each))
}

/** A name or address as a URL writes it. */
function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host.toLowerCase()
}
