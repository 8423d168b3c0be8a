import type { Overview } from '#app/domain/report/overview-model'
import { sinceText } from './references'
import type { Language } from './language'
import { incomparableText } from './incomparable'
import { overviewWords } from './overview-page'
import { capitalised } from './phrase'

/** How to read the differences of the matrix, or why there are none, as a sentence. */
export function comparisonRule(
  { reference, incomparable }: Pick<Overview, 'reference' | 'incomparable'>,
  language: Language,
): string {
  return incomparable === null
    ? `${capitalised(overviewWords(language).changeRule(sinceText(reference, language)))}.`
    : `${incomparableText(reference, incomparable, language)}.`
}
