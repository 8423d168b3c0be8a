import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DecisionsPage } from '#app/components/decisions/decisions-page'
import { decisionsViewOf } from '#app/components/decisions/decisions-view'
import { readDecisions } from '#app/services/decisions/read-decisions.server'
import { decisionsTitle } from '#app/words/decisions-title'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${decisionsTitle(data.report, data.view.language)} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_decisions')
  const view = decisionsViewOf(parametersOf(request))
  return { report: await readDecisions(context, person, view), view, menu: person.menu }
}

/** Besluiten: who can still steer a big choice, and until when. */
export default function DecisionsRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return <DecisionsPage report={report} view={view} menu={menu} />
}
