import { createContext, useContext } from 'react'

/**
 * What a loader keeps from the browser: it is for parts that only the server writes (`serverWritten`), and would
 * be as long as the page again.
 */
export interface LeftAtServer<Data> {
  /** Never there: it says what was left. */
  readonly left?: Data
}

const LeftContext = createContext<object>({})

/** Gives the page what its loader left at the server; the browser has none of it. */
export const LeftProvider = LeftContext.Provider

/**
 * What the loader left; in the browser nothing, so that only what the server writes may ask for it. A page that needs
 * some of it there as well has it carried besides (`carry`).
 */
export function useLeft<Loader extends (...args: never[]) => Promise<LeftAtServer<unknown>>>() {
  return useContext(LeftContext) as NonNullable<Awaited<ReturnType<Loader>>['left']>
}
