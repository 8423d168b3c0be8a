import { createServer, type Server } from 'node:http'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type Application, type ErrorRequestHandler, type RequestHandler } from 'express'
import { newPhoneLimits } from '#app/services/reflection/phone.server'
import {
  DEFAULT_BODY_LIMITS,
  limitBody,
  longestMilliseconds,
  wasRefused,
  type BodyLimits,
} from './body-limits'
import { healthRoutes } from './health'
import { keepPrivate } from './keep-private'
import type { LoadContext } from './load-context'
import { describeError, logRequests, type ServerLog } from './log'
import { guardMethod } from './methods'
import { ofOneState } from './of-one-state'
import { guardOrigin } from './origin-guard'
import { phoneAnswers } from './phone-answers'
import { untrustForwarded } from './proxy'
import { onceEach } from './once'
import { findPublicOrigin, guardHost, publicOriginOf } from './public-origin'
import { nonceOf, securityHeaders } from './security-headers'
import type { ServerSettings } from './settings'
import { tellTroubles } from './tell-troubles'

/** What the web server is made of. */
export interface ServerParts {
  readonly settings: Pick<ServerSettings, 'host' | 'publicOrigins' | 'trustProxy'>
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  /** Handlers for the browser's files: the built ones, or the development server's. */
  readonly files: readonly RequestHandler[]
  /** What every request gets from the process; what differs by request is added for each. */
  readonly context: Pick<LoadContext, 'db' | 'writer' | 'print' | 'clock'>
  readonly isReady: () => Promise<boolean>
  readonly log: ServerLog
  readonly limits?: BodyLimits
  readonly development?: boolean
}

/**
 * The application in the order in which a request meets it: log, headers, the guard of methods, health,
 * the guard of hosts, files, the guards of origin and size, answers of phones, Remix. Nothing that changes
 * something lies before the guards; health is asked by machines, which know an address at best.
 */
export function createApplication(parts: ServerParts): Application {
  const { settings, build, log, development = false } = parts
  const origins = settings.publicOrigins
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.set('query parser', 'simple')
  app.use(logRequests(log))
  app.use(keepPrivate)
  app.use(untrustForwarded(app))
  app.use(findPublicOrigin(origins))
  app.use(securityHeaders(development))
  app.use(guardMethod)
  app.use(healthRoutes(parts.isReady))
  if (!development) app.use(guardHost({ origins, host: settings.host }))
  for (const handler of parts.files) app.use(handler)
  app.use(guardOrigin)
  app.use(limitBody(parts.limits ?? DEFAULT_BODY_LIMITS))
  const context = { ...parts.context, phones: newPhoneLimits() }
  app.use(phoneAnswers(context))
  const remix = createRequestHandler({
    build:
      typeof build === 'function'
        ? async () => tellTroubles(ofOneState(await build()))
        : tellTroubles(ofOneState(build)),
    mode: development ? 'development' : 'production',
    getLoadContext: (request, response) => ({
      ...context,
      once: onceEach(),
      publicOrigin: publicOriginOf(response),
      address: request.ip ?? '',
      visitor: { name: '' },
      left: { data: {} },
      cspNonce: nonceOf(response),
      phoneOutcome:
        (response.locals.phoneOutcome as LoadContext['phoneOutcome'] | undefined) ?? null,
      reportError: (error) => {
        if (wasRefused(response)) return
        log.error(
          { request: response.locals.requestId as string, ...describeError(error) },
          'error',
        )
      },
    }),
  })
  app.use((request, response, next) => void remix(request, response, next))
  app.use(answerErrors(log))
  return app
}

/** What Remix could not answer itself: a URL that is none, a request cut off half-way. */
function answerErrors(log: ServerLog): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    // The sender has had an answer, and its line in the log.
    if (wasRefused(response)) return
    log.error({ request: response.locals.requestId as string, ...describeError(error) }, 'error')
    if (response.headersSent) {
      response.destroy()
      return
    }
    const status = statusOf(error)
    const text =
      status < 500
        ? 'Dit verzoek is niet te begrijpen.\nBad request.\n'
        : 'Er ging iets mis. Probeer het opnieuw, of vraag de beheerder.\nSomething went wrong.\n'
    response.status(status).type('text/plain').send(text)
  }
}

function statusOf(error: unknown): number {
  if (error instanceof URIError) return 400
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') return 400
  return 500
}

/** A node server with limits on how slowly a request may arrive; not yet listening. */
export function createHttpServer(app: Application): Server {
  const requestTimeout = longestMilliseconds(DEFAULT_BODY_LIMITS)
  return createServer({ headersTimeout: 10_000, requestTimeout, keepAliveTimeout: 5_000 }, app)
}

/**
 * Starts to listen.
 *
 * @returns the address that a browser on this machine can open
 * @throws the system's error (`EADDRINUSE`, `EACCES`) when the port cannot be had
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  const boundPort = typeof address === 'object' && address ? address.port : port
  const local = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1'
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${boundPort}`
}
