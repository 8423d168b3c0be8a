import { isLanguage, type Language } from '#app/words/language'

/** The language that a request's address asks for; Dutch without one. */
export function languageOf(request: Request): Language {
  const language = new URL(request.url).searchParams.get('taal')
  return isLanguage(language) ? language : 'nl'
}
