import { redirect, type AppLoadContext } from '@remix-run/node'
import { pathToLogIn } from '#app/services/people/return-path'
import { authorise } from '#app/services/people/session.server'
import { isToBeSetUp } from '#app/services/people/set-up.server'
import { inWords } from './in-words'
import { languageOf } from './language'
import { readSessionToken } from './session-cookie.server'

type Granted = Extract<Awaited<ReturnType<typeof authorise>>, { kind: 'granted' }>

/**
 * Who asks, if they may. The first line of every loader and action that is not for everybody, before
 * a body is read: Remix runs each of them on its own for a `_data` request.
 *
 * @throws Response to the set-up page while there is no account, to the login page for somebody not
 * logged in, 403 for a role that may not; from the first page to where the role begins
 */
export async function requirePerson(
  request: Request,
  context: AppLoadContext,
  action: Parameters<typeof authorise>[2],
): Promise<Granted['person']> {
  const isFirst = new URL(request.url).pathname === '/'
  const access = await authorise(context, readSessionToken(request, context), action, isFirst)
  switch (access.kind) {
    case 'granted':
      return access.person
    case 'to_be_set_up':
      throw redirect(pathToSetUp(request), 303)
    case 'anonymous':
      throw redirect(pathToLogIn(new URL(request.url)), 303)
    case 'led':
      throw redirect(`${access.to}?taal=${languageOf(request)}`, 303)
    case 'refused':
      throw inWords(request, 403)
  }
}

/**
 * For the pages before one is logged in.
 * @throws Response to the set-up page while there is no account
 */
export async function requireSetUp(request: Request, context: AppLoadContext): Promise<void> {
  if (await isToBeSetUp(context.db)) throw redirect(pathToSetUp(request), 303)
}

function pathToSetUp(request: Request): string {
  return `/inrichten?taal=${languageOf(request)}`
}
