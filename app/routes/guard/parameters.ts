import { farQuarterIn } from '#app/components/page/far-quarter'
import { inWords } from './in-words'

/**
 * What stands behind the question mark of a request's address.
 * @throws Response 400 where it names a quarter that nobody can ask about, such as 9999-Q4, or holds NUL,
 * which no database takes
 */
export function parametersOf(request: Request): URLSearchParams {
  const parameters = new URL(request.url).searchParams
  const hasNul = [...parameters.values()].some((value) => value.includes('\0'))
  if (hasNul || farQuarterIn(parameters) !== null) throw inWords(request, 400)
  return parameters
}
