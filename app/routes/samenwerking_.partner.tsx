import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PartnerPage } from '#app/components/cooperation/partner-page'
import { partnerViewOf } from '#app/components/cooperation/partner-view'
import { cooperationHref } from '#app/components/cooperation/cooperation-view'
import { keepPartner } from '#app/services/cooperation/keep.server'
import { readPartner } from '#app/services/cooperation/read-partner.server'
import { peopleTools } from '#app/services/people/tools.server'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  return [{ title: data ? `${data.report.cooperation.title} · Draagvlak` : 'Draagvlak' }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'edit_cooperation')
  return { ...(await load(request, context)), menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: accountId } = await requirePerson(request, context, 'edit_cooperation')
  const { report, view } = await load(request, context)
  const { db, clock, writer } = context
  const { random } = peopleTools(context)
  const form = await readForm(request)
  const outcome = await keepPartner({ db, clock, writer, random }, accountId, form)
  if (outcome.kind === 'refused') return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
  const { language } = view
  return redirect(cooperationHref({ id: report.cooperation.id, language }), 303)
}

async function load(request: Request, context: AppLoadContext) {
  const view = partnerViewOf(parametersOf(request))
  const report = await readPartner(context, { ...view, id: view.id ?? '' })
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view }
}

/** The row of one partner, to correct. */
export default function PartnerRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <PartnerPage report={report} view={view} menu={menu} refusal={refusal} />
}
