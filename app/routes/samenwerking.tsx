import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CooperationPage } from '#app/components/cooperation/cooperation-page'
import { cooperationViewOf } from '#app/components/cooperation/cooperation-view'
import { readCooperationPage } from '#app/services/cooperation/read-cooperation-page.server'
import { cooperationTitle } from '#app/words/cooperation-title'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${cooperationTitle(data.report, data.view.language)} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_cooperation')
  const view = cooperationViewOf(parametersOf(request))
  return { report: await readCooperationPage(context, person, view), view, menu: person.menu }
}

/** Samenwerking: how deep it really goes, what it costs, and what waits for the steering group. */
export default function CooperationRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return <CooperationPage report={report} view={view} menu={menu} />
}
