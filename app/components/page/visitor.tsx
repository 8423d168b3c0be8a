import { createContext, useContext } from 'react'
import type { MenuItem } from '#app/domain/people/person'
import type { Role } from '#app/domain/people/role'
import type { Language } from '#app/words/language'
import { menuName, peopleWords, rolesText } from '#app/words/people'

/** Who is logged in, as the head of every page says it. */
export interface Visitor {
  readonly name: string
  readonly roles: readonly Role[]
  readonly menu: readonly MenuItem[]
}

const VisitorContext = createContext<Visitor | null>(null)

export const VisitorProvider = VisitorContext.Provider

/** null for somebody who is not logged in. */
export function useVisitor(): Visitor | null {
  return useContext(VisitorContext)
}

/** Name, roles and account, and the way out. */
export function VisitorBar({ language }: { readonly language: Language }) {
  const visitor = useVisitor()
  if (visitor === null) return null
  return (
    <form className="visitor" method="post" action={`/uitloggen?taal=${language}`}>
      <a href={`/account?taal=${language}`}>
        <span className="visually-hidden">{menuName('account', language)}: </span>
        {visitor.name}, {rolesText(visitor.roles, language)}
      </a>
      <button type="submit">{peopleWords(language).account.logOut}</button>
    </form>
  )
}
