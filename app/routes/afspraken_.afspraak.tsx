import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AgreementPage } from '#app/components/agreements/agreement-page'
import { agreementHref } from '#app/components/agreements/view'
import { keepAgreement } from '#app/services/agreements/keep-agreement.server'
import { readAgreement } from '#app/services/agreements/read-agreement.server'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.report.cells.title || data.report.id} · Draagvlak` : 'Draagvlak' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'correct_agreements')
  const report = await readAgreement(context, subjectOf(request))
  if (report === null) throw new Response(null, { status: 404 })
  return { report, menu, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'correct_agreements')
  const subject = subjectOf(request)
  const outcome = await keepAgreement(context, id, subject, await readForm(request))
  if (outcome === null) throw new Response(null, { status: 404 })
  if (outcome.kind === 'kept') return redirect(agreementHref(subject, languageOf(request)), 303)
  return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
}

/** One agreement: to be corrected by hand, with what was corrected before. */
export default function AgreementRoute() {
  const { report, menu, language } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <AgreementPage {...{ report, menu, language, refusal }} />
}

function subjectOf(request: Request) {
  const query = new URL(request.url).searchParams
  return { id: query.get('id') ?? '', placeId: numberOrNotFound(query.get('plaats') ?? undefined) }
}
