/** The cookie by which a phone is known in a session. */
export const PHONE_COOKIE = 'draagvlak_telefoon'
const TOKEN = /^[0-9a-f]{32}$/

/** What a phone is known by; null of one that comes for the first time. @param cookies the header */
export function phoneTokenIn(cookies: string | null): string | null {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim())
  const found = pairs.find((pair) => pair.startsWith(`${PHONE_COOKIE}=`))
  const token = found?.slice(PHONE_COOKIE.length + 1)
  return token !== undefined && TOKEN.test(token) ? token : null
}
