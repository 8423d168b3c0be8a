import { useEffect, useRef } from 'react'
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

/** Looks for a region, an area or a theme: a plain GET form; where JavaScript is, `/` leads to it. */
export function SearchForm({ language, query = '' }: SearchFormProps) {
  const words = searchWords(language)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', focusOnSlash)
    return () => document.removeEventListener('keydown', focusOnSlash)
  }, [])
  return (
    <form className="search" role="search" method="get" action="/zoeken">
      <input
        ref={field}
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

/** A slash within a field is a slash. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null
}
