import type { RequestHandler } from 'express'

/**
 * Answers are for who asked, and are kept by nobody on the way: pages differ by who looks, files hold
 * figures, and a redirect or refusal may hand out a session. Whatever says something else of itself,
 * such as the browser's files, keeps its word.
 */
export const keepPrivate: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => typeof response
  response.writeHead = (...head: unknown[]) => {
    if (!response.hasHeader('Cache-Control')) {
      response.setHeader('Cache-Control', 'private, no-store')
    }
    return writeHead(...head)
  }
  next()
}
