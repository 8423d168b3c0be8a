import { isLanguage, type Language } from '#app/words/language'

/** Everything of the page that is in the URL. */
export interface ThemeView {
  readonly language: Language
  readonly theme: string | null
  readonly regionSet: string | null
}

const LONGEST_NAME = 2000

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function themeViewOf(parameters: URLSearchParams): ThemeView {
  const language = parameters.get('taal')
  const text = (name: string) => parameters.get(name)?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    theme: text('thema'),
    regionSet: text('set'),
  }
}

export function themeHref({ language, theme, regionSet }: ThemeView): string {
  const query = new URLSearchParams()
  if (theme !== null) query.set('thema', theme)
  if (regionSet !== null) query.set('set', regionSet)
  query.set('taal', language)
  return `/thema?${query.toString()}`
}
