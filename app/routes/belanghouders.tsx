import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { StakeholdersPage } from '#app/components/stakeholders/stakeholders-page'
import { stakeholdersViewOf } from '#app/components/stakeholders/stakeholders-view'
import { readStakeholders } from '#app/services/stakeholders/read-stakeholders.server'
import { stakeholdersTitle } from '#app/words/stakeholders-title'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${stakeholdersTitle(data.report, data.view.language)} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_stakeholders')
  const view = stakeholdersViewOf(parametersOf(request))
  const report = await readStakeholders(context, person, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view, menu: person.menu }
}

/** Belanghouders: who has an interest in a region, and who of them is heard. */
export default function StakeholdersRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return <StakeholdersPage report={report} view={view} menu={menu} />
}
