import type { AppLoadContext } from '@remix-run/node'

const NAME = 'draagvlak_telefoon'
const TOKEN = /^[0-9a-f]{32}$/
/** As long as a session can last. */
const SECONDS = 12 * 60 * 60

/** What a phone in a reflection session is known by; null of one that comes for the first time. */
export function readPhoneToken(request: Request): string | null {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim())
  const token = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1)
  return token !== undefined && TOKEN.test(token) ? token : null
}

export function phoneHeaders(
  { publicOrigin }: Pick<AppLoadContext, 'publicOrigin'>,
  token: string,
): Readonly<Record<string, string>> {
  const secure = publicOrigin?.startsWith('https:') ? '; Secure' : ''
  const attributes = `Path=/meedoen; HttpOnly; SameSite=Lax; Max-Age=${SECONDS}${secure}`
  return { 'Set-Cookie': `${NAME}=${token}; ${attributes}` }
}
