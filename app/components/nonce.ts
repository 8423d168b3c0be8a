import { createContext, useContext } from 'react'

const NonceContext = createContext<string | undefined>(undefined)

/** Gives the page the nonce of its response; the browser's own rendering has none and needs none. */
export const NonceProvider = NonceContext.Provider

/** The nonce for inline scripts, or undefined in the browser. */
export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
