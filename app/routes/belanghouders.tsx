import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { StakeholdersPage } from '#app/components/stakeholders/stakeholders-page'
import { stakeholdersViewOf } from '#app/components/stakeholders/stakeholders-view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readStakeholders } from '#app/services/stakeholders/read-stakeholders.server'
import { stakeholdersTitle } from '#app/words/stakeholders-title'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_stakeholders')
  const view = stakeholdersViewOf(parametersOf(request))
  const report = await readStakeholders(context, person, view)
  if (report === null) throw new Response(null, { status: 404 })
  const title = stakeholdersTitle(report, view.language)
  return { ...leaveAtServer(context, { report, view, menu: person.menu }), title }
}

export default serverWritten('stakeholders', import.meta.env.SSR && StakeholdersRoute)

/** Belanghouders: who has an interest in a region, and who of them is heard. */
function StakeholdersRoute() {
  const { report, view, menu } = useLeft<typeof loader>()
  return <StakeholdersPage report={report} view={view} menu={menu} />
}
