import type { LoaderFunctionArgs } from '@remix-run/node'
import { findPerson } from '#app/services/people/session.server'
import { mayImport } from '#app/services/uploads/may-import'
import { readSessionToken } from './session-cookie.server'

/** What whoever is logged in may do, for the frame of the page; null for nobody. Their name is left to its head. */
export async function readVisitor({ request, context }: LoaderFunctionArgs) {
  const person = await findPerson(context, readSessionToken(request, context))
  if (person === null) return null
  const { name, roles, menu } = person
  context.visitor.name = name
  return { roles, menu, mayImport: mayImport(person) }
}
