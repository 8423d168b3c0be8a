import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cooperationViewOf } from '#app/components/cooperation/cooperation-view'
import { OneCooperationPage } from '#app/components/cooperation/one-cooperation-page'
import { askPartners } from '#app/services/cooperation/ask-partners.server'
import { readOneCooperation } from '#app/services/cooperation/read-one-cooperation.server'
import { peopleTools } from '#app/services/people/tools.server'
import { oneCooperationTitle } from '#app/words/cooperation-title'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${oneCooperationTitle(data.report.row, data.view.language)} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_cooperation')
  const view = cooperationViewOf(parametersOf(request))
  const report = await readOneCooperation(context, person, { ...view, id: view.id ?? '' })
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view, menu: person.menu }
}

/** Asks the partners, and shows their links once. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { id: accountId } = await requirePerson(request, context, 'edit_cooperation')
  const cooperationId = cooperationViewOf(parametersOf(request)).id ?? ''
  const sent = (await readForm(request)).get('deadline')
  const { db, clock, writer } = context
  const { random } = peopleTools(context)
  const outcome = await askPartners({ db, clock, writer, random }, accountId, {
    ...{ cooperationId, deadline: typeof sent === 'string' ? sent : '' },
    origin: context.publicOrigin ?? new URL(request.url).origin,
  })
  if (outcome.kind === 'asked') return answer(outcome, 201)
  return answer(outcome, outcome.reason === 'busy' ? 409 : 400)
}

/** One cooperation at length. */
export default function OneCooperationRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const asked = useActionData<typeof action>()
  return <OneCooperationPage report={report} view={view} menu={menu} asked={asked} />
}
