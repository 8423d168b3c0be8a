import { startTransition, useCallback, useEffect, useState } from 'react'

/** Somebody who types may be at any part next, which has to be there before. */
const SIGNS = ['keydown', 'focusin'] as const

/** A finger points at nothing before it drags; whoever comes with one has touched the page elsewhere by then. */
const TOUCH = 'touchstart'

/** With somebody there the browser may never have nothing to do. */
const PATIENCE_MILLISECONDS = 100

type Bring = () => void

/** What nobody needed so far. */
const resting = new Set<Bring>()
let reachedFor: Bring | undefined
let isBringing = false

/** One at a time, with room between for what a person does meanwhile; before the others what is reached for. */
function bringNext(): void {
  const [first] = resting
  const bring = reachedFor && resting.has(reachedFor) ? reachedFor : first
  isBringing = bring !== undefined
  if (!bring) return
  resting.delete(bring)
  startTransition(bring)
  whenIdle(bringNext, PATIENCE_MILLISECONDS)
}

function bringAll(): void {
  if (!isBringing) bringNext()
}

function whenIdle(then: () => void, timeout?: number): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(then, timeout ? { timeout } : undefined)
  else setTimeout(then)
}

/**
 * For what only reacts to people, and takes a slow machine some time to be made: whether it is wanted, and what to
 * call where somebody reaches for it. It is wanted when somebody types, or reaches for it or for another such part
 * of the page, which comes first then.
 * @param fetchCode what it takes; called when the page is at rest, so that nobody waits for it later
 * @param isDragged what is dragged must be there before a finger is: it is wanted once the page was touched
 */
export function useIsWanted(
  fetchCode: () => Promise<unknown>,
  isDragged = false,
): readonly [isWanted: boolean, reach: () => void] {
  const [isWanted, setWanted] = useState(false)
  const bring = useCallback(() => setWanted(true), [])
  const reach = useCallback(() => {
    reachedFor = bring
    bringAll()
  }, [bring])
  useEffect(() => {
    resting.add(bring)
    whenIdle(() => void fetchCode())
    // Each its own: one that goes must not take away those of the others.
    const type = () => bringAll()
    for (const sign of SIGNS) document.addEventListener(sign, type)
    const touch = () => {
      if (resting.delete(bring)) startTransition(bring)
    }
    if (isDragged) document.addEventListener(TOUCH, touch, { once: true, passive: true })
    return () => {
      resting.delete(bring)
      for (const sign of SIGNS) document.removeEventListener(sign, type)
      document.removeEventListener(TOUCH, touch)
    }
  }, [bring, fetchCode, isDragged])
  return [isWanted, reach]
}
