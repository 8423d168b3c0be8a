import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { isLanguage, type Language } from '#app/words/language'

/** Everything of the page Publiceren that is in the URL. */
export interface PublishingView {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** null: the newest that is over. */
  readonly quarter: Quarter | null
}

export const PUBLISHING_PARAMETERS = {
  regionSet: 'set',
  quarter: 'kwartaal',
  language: 'taal',
} as const

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function publishingViewOf(parameters: URLSearchParams): PublishingView {
  const language = parameters.get(PUBLISHING_PARAMETERS.language)
  const quarter = parameters.get(PUBLISHING_PARAMETERS.quarter)
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: parameters.get(PUBLISHING_PARAMETERS.regionSet) || null,
    quarter: quarter !== null && isQuarter(quarter) ? quarter : null,
  }
}

export function publishingHref(
  { language, regionSet, quarter }: PublishingView,
  path = '/publiceren',
): string {
  const parameters = new URLSearchParams()
  if (regionSet !== null) parameters.set(PUBLISHING_PARAMETERS.regionSet, regionSet)
  if (quarter !== null) parameters.set(PUBLISHING_PARAMETERS.quarter, quarter)
  parameters.set(PUBLISHING_PARAMETERS.language, language)
  return `${path}?${parameters.toString()}`
}
