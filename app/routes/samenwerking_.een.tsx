import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { cooperationViewOf } from '#app/components/cooperation/cooperation-view'
import { OneCooperationPage } from '#app/components/cooperation/one-cooperation-page'
import { readOneCooperation } from '#app/services/cooperation/read-one-cooperation.server'
import { oneCooperationTitle } from '#app/words/cooperation-title'
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

/** One cooperation at length. */
export default function OneCooperationRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return <OneCooperationPage report={report} view={view} menu={menu} />
}
