import { useEffect } from 'react'

/** Lets `/` lead to the search field of the page, where it has one. To be used once, around all pages. */
export function useSearchKey(): void {
  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target)) return
      const field = document.querySelector<HTMLElement>('[role=search] input')
      if (field === null) return
      event.preventDefault()
      field.focus()
    }
    document.addEventListener('keydown', focusOnSlash)
    return () => document.removeEventListener('keydown', focusOnSlash)
  }, [])
}

/** A slash within a field is a slash. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null
}
