import type { AppLoadContext } from '@remix-run/node'

/**
 * The cookie that holds the token of a session: not for scripts, not for other sites' posts, and gone
 * with the browser. Behind https its name begins with `__Host-`, so that no other host of the domain
 * and no http page can set it. Lax, not Strict: a link in a mail must open for who is logged in, and
 * nothing is changed by following links.
 */
const NAME = 'draagvlak'
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Lax'
/** 256 bits in base64url. */
const TOKEN = /^[\w-]{43}$/

type CookieContext = Pick<AppLoadContext, 'publicOrigin'>

/** The token that a request came with; null without one that could be one of ours. */
export function readSessionToken(request: Request, context: CookieContext): string | null {
  const start = `${nameOf(context)}=`
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim())
  const token = pairs.find((pair) => pair.startsWith(start))?.slice(start.length)
  return token !== undefined && TOKEN.test(token) ? token : null
}

/** Headers that hand a new session to the browser. */
export function sessionHeaders(context: CookieContext, token: string): HeadersInit {
  return { 'Set-Cookie': `${nameOf(context)}=${token}; ${attributesOf(context)}` }
}

/** Headers that take the session away from the browser. */
export function endedSessionHeaders(context: CookieContext): HeadersInit {
  return { 'Set-Cookie': `${nameOf(context)}=; ${attributesOf(context)}; Max-Age=0` }
}

function nameOf(context: CookieContext): string {
  return isSecure(context) ? `__Host-${NAME}` : NAME
}

function attributesOf(context: CookieContext): string {
  return isSecure(context) ? `${ATTRIBUTES}; Secure` : ATTRIBUTES
}

function isSecure({ publicOrigin }: CookieContext): boolean {
  return publicOrigin?.startsWith('https:') ?? false
}
