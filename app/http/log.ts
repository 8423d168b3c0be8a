import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { pino, type DestinationStream, type Logger } from 'pino'

/** The part of a logger that the server uses. */
export type ServerLog = Pick<Logger, 'info' | 'warn' | 'error'>

/** JSON lines on standard output, or elsewhere in tests. LOG_LEVEL `silent` turns them off. */
export function createLog(level = 'info', destination?: DestinationStream): ServerLog {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return destination ? pino(options, destination) : pino(options)
}

/**
 * One line a request: method, path, status, milliseconds. No query string, header, body or address:
 * they may hold answers, tokens or passwords.
 */
export function logRequests(log: ServerLog): RequestHandler {
  return (request, response, next) => {
    const started = performance.now()
    const { method, path } = request
    const id = randomUUID()
    response.locals.requestId = id
    response.once('close', () => {
      const fields = {
        request: id,
        method,
        path: path.slice(0, 200),
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - started),
        ...(response.writableFinished ? {} : { aborted: true }),
      }
      log[response.statusCode >= 500 ? 'error' : 'info'](fields, 'request')
    })
    next()
  }
}

/**
 * What may be written down of an error: its class, code and the places in our code. Messages can
 * quote a cell or a parameter, so only those that the language itself words are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const worded = error instanceof TypeError || error instanceof ReferenceError
  return {
    error: error.name,
    ...(code ? { code } : {}),
    ...(worded ? { message: error.message } : {}),
    stack: error.stack?.split('\n').filter((line) => /^\s+at /.test(line)),
  }
}
