import type { Overview } from '#app/domain/report/overview-model'
import { sinceText } from './references'
import type { Language } from './language'
import { incomparableText } from './incomparable'
import { overviewWords } from './overview-page'

/** How to read the differences of the matrix, or why there are none: once, below its title. */
export function comparisonRule(
  { reference, incomparable }: Pick<Overview, 'reference' | 'incomparable'>,
  language: Language,
): string {
  return incomparable === null
    ? overviewWords(language).changeRule(sinceText(reference, language))
    : `${incomparableText(reference, incomparable, language)}.`
}
