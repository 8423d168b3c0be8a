import type { LoaderFunctionArgs } from '@remix-run/node'
import { findPerson } from '#app/services/people/session.server'
import { readSessionToken } from './session-cookie.server'

/** Whoever is logged in, for the frame of the page; null for nobody. */
export async function readVisitor({ request, context }: LoaderFunctionArgs) {
  const person = await findPerson(context, readSessionToken(request, context))
  if (person === null) return null
  const { name, roles, menu } = person
  return { name, roles, menu }
}
