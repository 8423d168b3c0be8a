import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PhonePage, type PhoneScreen } from '#app/components/reflection/phone-page'
import { newPhoneToken, readPhone } from '#app/services/reflection/phone.server'
import { phoneTokenIn } from '#app/services/reflection/phone-token'
import { phoneWords, type PhoneRefusal } from '#app/words/reflection-phone'
import { answer } from './guard/answer'
import { retryHeaders } from './guard/form.server'
import { languageOf } from './guard/language'
import { parametersOf } from './guard/parameters'
import { phoneHeaders } from './guard/phone-cookie.server'
import { requireSetUp } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${phoneWords(data?.language ?? 'nl').title} · Draagvlak` },
]

export const headers = retryHeaders

interface PhonePageData {
  readonly screen: PhoneScreen
  readonly refusal: PhoneRefusal | null
  readonly language: 'nl' | 'en'
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireSetUp(request, context)
  const language = languageOf(request)
  const code = parametersOf(request).get('code') ?? ''
  const asksCode = (refusal: PhoneRefusal | null): PhonePageData => {
    return { screen: { kind: 'code' }, refusal, language }
  }
  if (code === '') return answer(asksCode(null), 200)
  const token = phoneTokenIn(request.headers.get('Cookie'))
  const known = token ?? newPhoneToken()
  const view = await readPhone(context, { address: context.address, code, token: known })
  if (view.kind === 'too_many') {
    return answer(asksCode('too_many'), 429, { 'Retry-After': String(view.retryAfter) })
  }
  if (view.kind === 'unknown') return answer(asksCode('unknown'), 404)
  const data: PhonePageData = { screen: view, refusal: null, language }
  return answer(data, 200, token === null ? phoneHeaders(context, known) : {})
}

/** Answers are taken before any page (app/http/phone-answers); here is told why one was not. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireSetUp(request, context)
  const refusal = context.phoneOutcome ?? 'unreadable'
  return answer({ refusal }, refusal === 'too_many' ? 429 : 400)
}

/** A reflection session on a phone: no account is asked. */
export default function PhoneRoute() {
  const { screen, refusal, language } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return <PhonePage screen={screen} language={language} refusal={refused?.refusal ?? refusal} />
}
