import { useEffect, useState } from 'react'

/** Most pages are there sooner: nothing moves then. In milliseconds. */
const PATIENCE = 300

/** Shows at the top that the next page is being fetched, where that takes a while. Says nothing by itself. */
export function LoadingBar() {
  const [isLoading, setLoading] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      timer = setTimeout(() => setLoading(true), PATIENCE)
    }
    // Also where the browser brings this page back from its memory.
    const end = () => {
      clearTimeout(timer)
      setLoading(false)
    }
    window.addEventListener('beforeunload', begin)
    window.addEventListener('pageshow', end)
    return () => {
      end()
      window.removeEventListener('beforeunload', begin)
      window.removeEventListener('pageshow', end)
    }
  }, [])
  return isLoading ? <div className="loading-bar" aria-hidden="true" /> : null
}
