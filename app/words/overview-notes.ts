import type { Overview } from '#app/domain/report/overview-model'
import { formatInstant } from './dates'
import { frameWords } from './frame'
import type { Language } from './language'

/** The version of docs/method: the one definition of every number. */
const METHOD_VERSION = '1'

/** Where the figures come from, for the foot of page and file: sample mark, method, framework, moment. */
export function overviewNotes(overview: Overview, language: Language): string[] {
  const words = frameWords(language)
  return [
    overview.sample ? [words.sample] : [],
    words.method(METHOD_VERSION),
    words.framework(overview.framework.version),
    overview.asOf === null ? [] : words.asOf(formatInstant(overview.asOf, language)),
  ].flat()
}
