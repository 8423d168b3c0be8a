import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { logOut } from '#app/services/people/log-in.server'
import { peopleTools } from '#app/services/people/tools.server'
import { languageOf } from './guard/language'
import { endedSessionHeaders, readSessionToken } from './guard/session-cookie.server'

/** Logging out is a post: a link that is followed changes nothing. */
export function loader() {
  return redirect('/', 303)
}

export async function action({ request, context }: ActionFunctionArgs) {
  await logOut(peopleTools(context), readSessionToken(request, context))
  const headers = endedSessionHeaders(context)
  return redirect(`/inloggen?taal=${languageOf(request)}`, { status: 303, headers })
}
