import type { Language } from '#app/words/language'
import { searchWords } from '#app/words/search'

/** The names in the URL. */
export const SEARCH_PARAMETERS = { query: 'q', language: 'taal' } as const
/** Nobody's name is longer. */
export const LONGEST_QUERY = 100

interface SearchFormProps {
  readonly language: Language
  /** What was asked for on the page itself. */
  readonly query?: string
}

/** Looks for a region, an area or a theme: a plain GET form. `useSearchKey` leads to it. */
export function SearchForm({ language, query = '' }: SearchFormProps) {
  const words = searchWords(language)
  return (
    <form className="search" role="search" method="get" action="/zoeken">
      <input
        type="search"
        name={SEARCH_PARAMETERS.query}
        defaultValue={query}
        key={query}
        maxLength={LONGEST_QUERY}
        aria-label={words.label}
        aria-keyshortcuts="/"
        placeholder={words.hint}
      />
      <input type="hidden" name={SEARCH_PARAMETERS.language} value={language} />
      <button type="submit">{words.submit}</button>
    </form>
  )
}
