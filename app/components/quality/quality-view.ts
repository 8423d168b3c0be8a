import { isYear, type Year } from '#app/domain/calendar/year'
import { isLanguage, type Language } from '#app/words/language'

/** Which year is shown: all of it is in the URL. */
export interface QualityView {
  readonly language: Language
  /** null: the newest. */
  readonly year: Year | null
}

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function qualityViewOf(parameters: URLSearchParams): QualityView {
  const year = parameters.get('jaar')
  const language = parameters.get('taal')
  return {
    language: isLanguage(language) ? language : 'nl',
    year: year !== null && isYear(year) ? year : null,
  }
}

/** The address of the page. */
export function qualityHref({ language, year }: QualityView): string {
  const parameters = new URLSearchParams({ ...(year !== null && { jaar: year }), taal: language })
  return `/kwaliteit?${parameters.toString()}`
}
