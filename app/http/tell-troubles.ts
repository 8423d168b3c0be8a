import type { ServerBuild } from '@remix-run/node'
import { ROUTES } from '#app/access/routes'
import { isLanguage, type Language } from '#app/words/language'
import { troubleText, troubleWords } from '#app/words/troubles'
import { troubleOf, type Trouble } from '#db/trouble'
import {
  aroundHandlers,
  type HandledRoute,
  type Handler,
  type HandlerArguments,
} from './around-handlers'

const STATUS = 503
/** Seconds. */
const RETRY_AFTER = '30'

/**
 * The pages, where each says in words what is wrong around the program (a full disk, a database that does
 * not answer) in place of an error that nobody expected. It goes into the log all the same.
 */
export function tellTroubles(build: ServerBuild): ServerBuild {
  return aroundHandlers(build, attempt)
}

async function attempt(
  handler: Handler,
  args: HandlerArguments,
  route: HandledRoute,
): Promise<unknown> {
  try {
    return await handler(args)
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === null) throw error
    args.context.reportError(error)
    throw answerOf(trouble, args.request, route)
  }
}

function answerOf(trouble: Trouble, request: Request, { id, isPage }: HandledRoute): Response {
  // An error page stands in its place, in words of its own.
  if (isPage) return Response.json({ trouble }, { status: STATUS })
  const headers = { 'Retry-After': RETRY_AFTER }
  if (ROUTES[id]?.forPrograms) {
    const language = /^\s*nl\b/i.test(request.headers.get('Accept-Language') ?? '') ? 'nl' : 'en'
    const { title, advice: detail } = troubleWords(trouble, language)
    const problem = { type: 'about:blank', title, detail, status: STATUS, code: trouble }
    const type = 'application/problem+json; charset=utf-8'
    return new Response(`${JSON.stringify(problem, null, 2)}\n`, {
      status: STATUS,
      headers: { ...headers, 'Content-Type': type, 'Content-Language': language },
    })
  }
  return new Response(`${troubleText(trouble, languageOf(request))}\n`, {
    status: STATUS,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

function languageOf(request: Request): Language {
  const language = new URL(request.url).searchParams.get('taal')
  return isLanguage(language) ? language : 'nl'
}
