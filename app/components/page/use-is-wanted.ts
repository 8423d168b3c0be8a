import { startTransition, useEffect, useState } from 'react'

/** What a person does who has come to the page, before anything on it can be pointed at or typed to. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/**
 * False until somebody moves, touches or types: what only reacts to them, and takes a slow machine a while, comes then.
 * Who only reads or prints goes without. Nothing of theirs is held up by it.
 */
export function useIsWanted(): boolean {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => startTransition(() => setWanted(true))
    for (const sign of SIGNS) document.addEventListener(sign, want, { once: true })
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, want)
    }
  }, [])
  return isWanted
}
