import { useEffect } from 'react'

const FIELDS = 'input, textarea, select'

/**
 * Keys of a meeting, wherever one is on the page but in a field: there they write, and Escape leaves it.
 * @param actions by the name of the key, letters in lower case
 */
export function useMeetingKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof HTMLElement && target.matches(FIELDS)) {
        if (key === 'Escape') target.blur()
        return
      }
      const act = actions[key.length === 1 ? key.toLowerCase() : key]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [actions])
}
