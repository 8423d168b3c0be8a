import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express'
import { answerByPhone } from '#app/services/reflection/phone.server'
import { phoneTokenIn } from '#app/services/reflection/phone-token'
import type { LoadContext } from './load-context'

const PATH = '/meedoen'
/** A sentence, however it is encoded; what is longer is no answer, and the page says so. */
const MOST_BYTES = 16 * 1024

/**
 * Takes answers of phones in a reflection session. A whole room answers within the same second, and a phone
 * that has answered is led on; so no page is looked up or made for it. What is not kept is left to the page.
 */
export function phoneAnswers(
  tools: Pick<LoadContext, 'db' | 'writer' | 'clock' | 'phones'>,
): Router {
  const router = Router()
  const read = express.text({
    ...{ type: 'application/x-www-form-urlencoded', limit: MOST_BYTES },
    // No browser folds a form, and what is folded may be of any length.
    inflate: false,
  })
  const keep: RequestHandler = (request, response, next) => {
    const body: unknown = request.body
    if (typeof body !== 'string') return next()
    const query = new URLSearchParams(request.url.split('?')[1])
    const form = new URLSearchParams(body)
    const phone = {
      address: request.ip ?? '',
      code: query.get('code') ?? '',
      token: phoneTokenIn(request.get('cookie') ?? null),
    }
    const sent = { questionId: Number(form.get('question')), answer: form.get('answer') ?? '' }
    answerByPhone(tools, phone, sent).then((outcome) => {
      if (outcome === 'kept') return response.redirect(303, `${PATH}?${query}`)
      response.locals.phoneOutcome = outcome
      next()
    }, next)
  }
  router.post(PATH, leaveLong, read, leaveUnreadable, keep)
  return router
}

/** What is folded, or in letters of its own, is no answer: of that too the page says so. */
const leaveUnreadable: ErrorRequestHandler = (_error, _request, _response, next) => next('route')

/** What says that it is longer than any answer, or not how long, is for the page. */
const leaveLong: RequestHandler = (request, _response, next) => {
  const length = Number(request.get('content-length') ?? Infinity)
  if (length > MOST_BYTES) next('route')
  else next()
}
