import type { RequestHandler } from 'express'

/** What some page here takes. Whether this one does is for the page to say. */
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/**
 * Answers a method that no page here takes with 405, and OPTIONS with the methods there are: for
 * Remix either is an error of its own.
 */
export const guardMethod: RequestHandler = (request, response, next) => {
  if (request.method === 'OPTIONS') {
    response.status(204).set('Allow', METHODS.join(', ')).end()
    return
  }
  if (METHODS.includes(request.method)) return next()
  response
    .status(405)
    .set({ Allow: METHODS.join(', '), Connection: 'close' })
    .type('text/plain')
    .send('Zo is hier niets te vragen.\nMethod not allowed: see Allow.\n')
}
