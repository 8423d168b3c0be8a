import { farQuarterIn } from '#app/components/page/far-quarter'
import { inWords } from './in-words'

/**
 * What stands behind the question mark of a request's address.
 * @throws Response 400 where it names a quarter that nobody can ask about, such as 9999-Q4
 */
export function parametersOf(request: Request): URLSearchParams {
  const parameters = new URL(request.url).searchParams
  if (farQuarterIn(parameters) !== null) throw inWords(request, 400)
  return parameters
}
