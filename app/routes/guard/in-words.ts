import { errorWords } from '#app/words/error-page'
import { languageOf } from './language'

/** A refusal that says in plain text what is wrong and what to do; thrown, it becomes an error page. */
export function inWords(request: Request, status: 400 | 403 | 404): Response {
  const { title, advice } = errorWords({ status }, languageOf(request))
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(`${title}\n${advice}\n`, { status, headers })
}
