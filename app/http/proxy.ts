import type { Application, RequestHandler } from 'express'

/**
 * Removes X-Forwarded-* and Forwarded unless the sender is a trusted proxy. Whatever comes after
 * (Remix included, which believes X-Forwarded-Host by itself) then sees only what may be believed;
 * from a trusted proxy X-Forwarded-Host becomes the Host of the request.
 *
 * @param app - the application whose `trust proxy` setting decides
 */
export function untrustForwarded(app: Application): RequestHandler {
  return (request, _response, next) => {
    const trusts = app.get('trust proxy fn') as (address: string, hop: number) => boolean
    const trusted = trusts(request.socket.remoteAddress ?? '', 0)
    if (trusted) {
      const forwardedHost = request.get('x-forwarded-host')?.split(',')[0]?.trim()
      if (forwardedHost) request.headers.host = forwardedHost
      delete request.headers['x-forwarded-host']
    } else {
      for (const name of Object.keys(request.headers)) {
        if (name.startsWith('x-forwarded-') || name === 'forwarded')
          Reflect.deleteProperty(request.headers, name)
      }
    }
    next()
  }
}
