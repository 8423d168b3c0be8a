import { useSyncExternalStore } from 'react'

const NEVER_CHANGES = () => () => undefined

/** False on the server and while the browser takes its page over, true from then on. */
export function useIsMounted(): boolean {
  return useSyncExternalStore(
    NEVER_CHANGES,
    () => true,
    () => false,
  )
}
