import { json } from '@remix-run/node'
import type { FormState } from '#app/components/form/form-state'
import type { FieldErrors } from '#app/services/people/forms'
import { explainRefusal } from '#app/services/people/refusals'

/** Never sent back. */
const SECRET = /password|repeated|token/i

/**
 * The fields of a sent form.
 * @throws Response 400 for a body that is no form
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Response(null, { status: 400 })
  }
}

/** The form comes back with what is wrong with its fields. */
export function answerErrors(errors: FieldErrors, form: FormData) {
  return json<FormState>({ errors, refusal: null, values: valuesOf(form) }, 400)
}

/**
 * The form comes back with why it was refused.
 * @throws the error itself when it is no refusal
 */
export function answerRefusal(error: unknown, form: FormData) {
  const explained = explainRefusal(error)
  if (explained === null) throw error
  const { refusal, status, retryAfter } = explained
  const headers = retryAfter === null ? undefined : { 'Retry-After': String(retryAfter) }
  const state: FormState = { errors: {}, refusal, values: valuesOf(form) }
  return json(state, { status, headers })
}

function valuesOf(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !SECRET.test(name) ? [[name, value.slice(0, 1000)]] : [],
    ),
  )
}
