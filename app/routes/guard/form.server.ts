import type { HeadersFunction } from '@remix-run/node'
import type { FormState } from '#app/components/form/form-state'
import type { FieldErrors } from '#app/services/people/forms'
import { explainRefusal } from '#app/services/people/refusals'
import { answer } from './answer'

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
  const state: FormState = { errors, refusal: null, values: valuesOf(form) }
  return answer(state, 400)
}

/**
 * The form comes back with why it was refused.
 * @throws the error itself when it is no refusal
 */
export function answerRefusal(error: unknown, form: FormData) {
  const explained = explainRefusal(error)
  if (explained === null) throw error
  const { refusal, status, retryAfter } = explained
  const state: FormState = { errors: {}, refusal, values: valuesOf(form) }
  return answer(state, status, retryAfter === null ? {} : { 'Retry-After': String(retryAfter) })
}

/** A page hands on when another attempt makes sense: Remix leaves an action's headers out. */
export const retryHeaders: HeadersFunction = ({ actionHeaders }) => {
  const retryAfter = actionHeaders.get('Retry-After')
  return new Headers(retryAfter === null ? undefined : { 'Retry-After': retryAfter })
}

function valuesOf(form: FormData): Record<string, string> {
  const names = [...form.keys()].filter((name) => !SECRET.test(name))
  // What was ticked several times comes back with commas.
  return Object.fromEntries(
    names.map((name) => {
      const texts = form.getAll(name).filter((value) => typeof value === 'string')
      return [name, texts.join().slice(0, 1000)]
    }),
  )
}
