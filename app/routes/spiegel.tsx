import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MirrorPage } from '#app/components/cooperation/mirror-page'
import { answerMirror, readMirrorLink } from '#app/services/cooperation/answer-mirror.server'
import { mirrorFormWords } from '#app/words/mirror-form'
import { answer } from './guard/answer'
import { readForm, retryHeaders } from './guard/form.server'
import { languageOf } from './guard/language'
import { requireSetUp } from './guard/require-person.server'

export const headers = retryHeaders

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { title, gone } = mirrorFormWords(data?.language ?? 'nl')
  return [{ title: `${data?.state.kind === 'open' ? title : gone} · Draagvlak` }]
}

const STATUS = { open: 200, kept: 200, gone: 410, too_many: 429, refused: 400 } as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireSetUp(request, context)
  const code = codeOf(request)
  const state = await readMirrorLink(context, code)
  return answer({ language: languageOf(request), state, code }, STATUS[state.kind])
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireSetUp(request, context)
  const outcome = await answerMirror(context, codeOf(request), await readForm(request))
  if (outcome.kind !== 'too_many') return answer(outcome, STATUS[outcome.kind])
  return answer(outcome, 429, { 'Retry-After': String(outcome.retryAfter) })
}

/** The partner mirror for somebody without an account, through a link that works once. */
export default function MirrorRoute() {
  const { language, state, code } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()
  return <MirrorPage state={state} outcome={outcome} code={code} language={language} />
}

/** In the query, for the log of requests keeps paths. */
function codeOf(request: Request): string {
  return new URL(request.url).searchParams.get('code')?.slice(0, 200) ?? ''
}
