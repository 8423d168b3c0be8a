import type { Request, RequestHandler, Response } from 'express'

/** How much a request may send, and how long it may hold its breath. */
export interface BodyLimits {
  /** Bytes of a form post. */
  readonly formBytes: number
  /** Bytes of a post to one of `uploadPaths`. */
  readonly uploadBytes: number
  /** Paths, without a slash at the end, that take files. */
  readonly uploadPaths: readonly string[]
  /** Milliseconds without a byte, while the server waits for one, after which it gives up. */
  readonly stallMilliseconds: number
  /** Milliseconds that any body may take to arrive … */
  readonly graceMilliseconds: number
  /** … and beyond which it has to have come, on average, at this many bytes a second. */
  readonly slowestBytesPerSecond: number
}

/** Limits of an installation; an upload of a million responses × 20 items is about 76 MB. */
export const DEFAULT_BODY_LIMITS: BodyLimits = {
  // Minutes of 200,000 letters; of Arabic ones each takes six bytes in a form.
  formBytes: 2 * 1024 * 1024,
  uploadBytes: 256 * 1024 * 1024,
  uploadPaths: ['/importeren'],
  stallMilliseconds: 20_000,
  graceMilliseconds: 30_000,
  slowestBytesPerSecond: 32 * 1024,
}

/** Milliseconds after which a request of any size has arrived, or been cut off. */
export function longestMilliseconds(limits: BodyLimits): number {
  return limits.graceMilliseconds + (limits.uploadBytes / limits.slowestBytesPerSecond) * 1000
}

const SWALLOWING_MILLISECONDS = 500

/**
 * Refuses bodies that say they are too large (413) before a byte is read, and cuts off those that
 * turn out too large, that stall or that trickle (408). Code that reads the body sees an aborted
 * request.
 */
export function limitBody(limits: BodyLimits): RequestHandler {
  return (request, response, next) => {
    if (!hasBody(request)) return next()
    const path = request.path.replace(/\/+$/, '').toLowerCase()
    const allowed = limits.uploadPaths.includes(path) ? limits.uploadBytes : limits.formBytes
    if (Number(request.get('content-length')) > allowed) {
      return refuse(request, response, 413, tooLarge(allowed))
    }
    watch(request, response, allowed, limits)
    next()
  }
}

function hasBody(request: Request): boolean {
  return request.get('transfer-encoding') !== undefined || Number(request.get('content-length')) > 0
}

/** Counts what arrives by listening in on `push`: a second reader would take data from the first. */
function watch(request: Request, response: Response, allowed: number, limits: BodyLimits): void {
  let bytes = 0
  let quietSince = performance.now()
  let lookedAt = quietSince
  /** Milliseconds in which it was the sender's turn. */
  let waited = 0
  const timer = setInterval(check, Math.min(250, limits.stallMilliseconds / 4))
  timer.unref()
  request.once('close', () => clearInterval(timer))
  const push = request.push.bind(request)
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    bytes += chunk?.length ?? 0
    quietSince = performance.now()
    if (bytes <= allowed) return push(chunk, encoding)
    end(413, tooLarge(allowed))
    return false
  }

  function check() {
    if (request.complete || request.destroyed) return clearInterval(timer)
    const now = performance.now()
    // Bytes that lie here unread mean that it is our own code that is slow.
    if (request.readableLength > 0) quietSince = now
    else waited += now - lookedAt
    lookedAt = now
    const due = limits.graceMilliseconds + (bytes / limits.slowestBytesPerSecond) * 1000
    if (now - quietSince >= limits.stallMilliseconds) {
      end(408, 'Het versturen stokte te lang.\nTimed out.\n')
    } else if (waited >= due) {
      end(408, 'Het versturen ging te langzaam. Probeer het op een betere verbinding.\nToo slow.\n')
    }
  }

  function end(status: number, text: string) {
    clearInterval(timer)
    if (!request.destroyed) refuse(request, response, status, text)
  }
}

/** Whether the answer was one of {@link limitBody}: what fails after that fails because of it. */
export function wasRefused(response: Response): boolean {
  return response.locals.isRefused === true
}

function tooLarge(allowed: number): string {
  const megabytes = Math.max(1, Math.round(allowed / 1024 / 1024))
  return `Te groot: hier mag hoogstens ${megabytes} MB.\nToo large: at most ${megabytes} MB.\n`
}

/**
 * Answers while the sender may still be sending. A socket that is closed on unread bytes is reset, and
 * its sender would lose the answer: what still comes is swallowed for a moment, then the line is cut.
 */
function refuse(request: Request, response: Response, status: number, text: string): void {
  const started = request.readableFlowing !== null
  response.locals.isRefused = true
  request.push = () => true
  // Without `Connection: close`, on which Node would close the socket at once.
  if (!response.headersSent) response.status(status).type('text/plain').send(text)
  const cut = () => {
    if (started) request.destroy(Object.assign(new Error(text), { code: 'request-refused' }))
    request.socket.destroy()
  }
  setTimeout(cut, SWALLOWING_MILLISECONDS).unref()
}
