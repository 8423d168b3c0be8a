import type { Language } from '#app/words/language'

/** The parameter with the number of a source. */
export const SOURCE_PARAMETER = 'bron'

/** The page of a source; null: of all of them. */
export function sourceHref(id: number | null, language: Language): string {
  const source = id === null ? '' : `&${SOURCE_PARAMETER}=${id}`
  return `/beheer/bronnen?taal=${language}${source}`
}
