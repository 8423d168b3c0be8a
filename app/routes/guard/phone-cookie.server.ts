import type { AppLoadContext } from '@remix-run/node'
import { PHONE_COOKIE } from '#app/services/reflection/phone-token'

/** As long as a session can last. */
const SECONDS = 12 * 60 * 60

export function phoneHeaders(
  { publicOrigin }: Pick<AppLoadContext, 'publicOrigin'>,
  token: string,
): Readonly<Record<string, string>> {
  const secure = publicOrigin?.startsWith('https:') ? '; Secure' : ''
  const attributes = `Path=/meedoen; HttpOnly; SameSite=Lax; Max-Age=${SECONDS}${secure}`
  return { 'Set-Cookie': `${PHONE_COOKIE}=${token}; ${attributes}` }
}
