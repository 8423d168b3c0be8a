import { useEffect, useState } from 'react'

/** False until the page stands and the browser has nothing better to do. */
export function useIsIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    // Safari has no idea of idleness: soon is as good.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => setIdle(true), 200)
      return () => clearTimeout(timer)
    }
    const asked = requestIdleCallback(() => setIdle(true), { timeout: 2000 })
    return () => cancelIdleCallback(asked)
  }, [])
  return isIdle
}
