import { startTransition, useEffect, useState } from 'react'

/** What a person does who has come to the page, before anything on it can be pointed at or typed to. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** By then a page is there also on a slow machine. */
const LOADED_MILLISECONDS = 5_000
/** With somebody there the browser may never have nothing to do. */
const PATIENCE_MILLISECONDS = 100

const waiting = new Set<() => void>()
let isBringing = false

/** One at a time, with room between for what a person does meanwhile. */
function bringNext(): void {
  const [bring] = waiting
  isBringing = bring !== undefined
  if (!bring) return
  waiting.delete(bring)
  startTransition(bring)
  whenIdle(bringNext)
}

function whenIdle(then: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: PATIENCE_MILLISECONDS })
  else setTimeout(then)
}

/**
 * False until somebody moves, touches or types, or the page has been there for a while: what only reacts to people,
 * and takes a slow machine some time, comes then, one after the other.
 */
export function useIsWanted(): boolean {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const bring = () => setWanted(true)
    const want = () => {
      forget()
      waiting.add(bring)
      if (isBringing) return
      isBringing = true
      whenIdle(bringNext)
    }
    const timer = setTimeout(want, LOADED_MILLISECONDS)
    for (const sign of SIGNS) document.addEventListener(sign, want)
    const forget = () => {
      clearTimeout(timer)
      waiting.delete(bring)
      for (const sign of SIGNS) document.removeEventListener(sign, want)
    }
    return forget
  }, [])
  return isWanted
}
