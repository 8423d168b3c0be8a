import { returnPath } from '#app/access/return-path'

/** Names in the address of the login page. */
const WANTED = 'terug'
const LANGUAGE = 'taal'

/** The login page for somebody who asked for another page, which it leads back to. */
export function pathToLogIn(asked: URL): string {
  const query = new URLSearchParams()
  const wanted = returnPath(asked.pathname + asked.search)
  if (wanted !== '/') query.set(WANTED, wanted)
  const language = asked.searchParams.get(LANGUAGE)
  if (language !== null) query.set(LANGUAGE, language)
  return query.size === 0 ? '/inloggen' : `/inloggen?${query.toString()}`
}

/** Where the login page leads to: one of our own pages, whatever its address asks for. */
export function pathAfterLogIn(loginPage: URL): string {
  const wanted = returnPath(loginPage.searchParams.get(WANTED))
  const language = loginPage.searchParams.get(LANGUAGE)
  if (language === null || wanted.includes('?')) return wanted
  return `${wanted}?${new URLSearchParams({ [LANGUAGE]: language }).toString()}`
}
