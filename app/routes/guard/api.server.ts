import type { AppLoadContext } from '@remix-run/node'
import { admit } from '#app/services/api/admit.server'
import { statusOfProblem, type Problem } from '#app/services/api/problem'
import { parameterText, problemText } from '#app/words/api'
import type { Language } from '#app/words/language'
import { readSessionToken } from './session-cookie.server'

/**
 * Lets a program in that may: by a token, or by the session of somebody on this site. The first line
 * of every loader under /api.
 * @returns whether they may have figures as they are now; else as they are published
 * @throws Response problem JSON with 401, 403 or 429
 */
export async function requireCaller(
  request: Request,
  context: AppLoadContext,
  action: Parameters<typeof admit>[2],
): Promise<{ readonly live: boolean }> {
  const asking = {
    authorization: request.headers.get('Authorization'),
    session: isFromElsewhere(request) ? null : readSessionToken(request, context),
    address: context.address,
    reading: new URL(request.url).pathname.replace(/^\/api\/v1\//, ''),
  }
  const admission = await context.once('admit', () => admit(context, asking, action))
  if (admission.kind === 'granted') return { live: admission.live }
  const { kind } = admission
  throw answerProblem(request, {
    code: kind,
    ...(kind === 'too_many' ? { retryAfter: admission.retryAfter } : {}),
  })
}

/** Problem details (RFC 9457), in the language that the program prefers. */
export function answerProblem(request: Request, { code, wrong, retryAfter }: Problem): Response {
  const language = languageOf(request)
  const status = statusOfProblem(code)
  const body = {
    type: 'about:blank',
    ...problemText(code, language),
    status,
    code,
    ...(wrong === undefined
      ? {}
      : { errors: wrong.map((each) => ({ ...each, detail: parameterText(each.code, language) })) }),
  }
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      ...(code === 'unknown' ? { 'WWW-Authenticate': 'Bearer realm="draagvlak"' } : {}),
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
    },
  })
}

/** English for programs, unless Dutch is what they ask for first. */
function languageOf(request: Request): Language {
  return /^\s*nl\b/i.test(request.headers.get('Accept-Language') ?? '') ? 'nl' : 'en'
}

/** A browser says where a request comes from; another program says nothing, and has no cookie of ours. */
function isFromElsewhere(request: Request): boolean {
  return request.headers.get('Sec-Fetch-Site') === 'cross-site'
}
