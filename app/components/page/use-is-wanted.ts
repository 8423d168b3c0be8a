import { startTransition, useEffect, useState } from 'react'

/** What a person does who has come to the page, before anything on it can be pointed at or typed to. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** By then a page is there also on a slow machine. */
const LOADED_MILLISECONDS = 5_000

/**
 * False until somebody moves, touches or types, or the page has been there for a while and the browser has nothing
 * else to do: what only reacts to people, and takes a slow machine some time, comes then.
 */
export function useIsWanted(): boolean {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => startTransition(() => setWanted(true))
    const timer = setTimeout(() => {
      // Safari has no idle callback.
      if ('requestIdleCallback' in window) requestIdleCallback(want)
      else want()
    }, LOADED_MILLISECONDS)
    for (const sign of SIGNS) document.addEventListener(sign, want, { once: true })
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) document.removeEventListener(sign, want)
    }
  }, [])
  return isWanted
}
