import { createContext, useContext } from 'react'
import type { MenuItem } from '#app/domain/people/person'
import type { Role } from '#app/domain/people/role'
import type { Language } from '#app/words/language'
import { menuName, peopleWords, rolesText } from '#app/words/people'
import { serverWritten } from './server-written'

/** What who is logged in may do. */
export interface Visitor {
  readonly roles: readonly Role[]
  readonly menu: readonly MenuItem[]
  /** Whether they bring data in, or only see what others brought. */
  readonly mayImport: boolean
}

const VisitorContext = createContext<Visitor | null>(null)

export const VisitorProvider = VisitorContext.Provider

/** null for somebody who is not logged in. */
export function useVisitor(): Visitor | null {
  return useContext(VisitorContext)
}

/** Whether they bring data in and take it back: nobody logged in does. */
export function useMayImport(): boolean {
  return useContext(VisitorContext)?.mayImport ?? false
}

const NameContext = createContext('')

/**
 * Gives the page the name of who is logged in; in the browser there is none and needs to be none. It is kept apart
 * so that a page is the same to all who may do the same.
 */
export const VisitorNameProvider = NameContext.Provider

/** Name, roles and account, and the way out. */
export const VisitorBar = serverWritten('visitor', import.meta.env.SSR && Bar)

function Bar({ language }: { readonly language: Language }) {
  const visitor = useVisitor()
  const name = useContext(NameContext)
  if (visitor === null) return null
  return (
    <form className="visitor" method="post" action={`/uitloggen?taal=${language}`}>
      <a href={`/account?taal=${language}`}>
        <span className="visually-hidden">{menuName('account', language)}: </span>
        {name}, {rolesText(visitor.roles, language)}
      </a>
      <button type="submit">{peopleWords(language).account.logOut}</button>
    </form>
  )
}
