import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { CooperationPage } from '#app/components/cooperation/cooperation-page'
import { cooperationViewOf } from '#app/components/cooperation/cooperation-view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readCooperationPage } from '#app/services/cooperation/read-cooperation-page.server'
import { cooperationTitle } from '#app/words/cooperation-title'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_cooperation')
  const view = cooperationViewOf(parametersOf(request))
  const report = await readCooperationPage(context, person, view)
  const title = cooperationTitle(report, view.language)
  return { ...leaveAtServer(context, { report, view, menu: person.menu }), title }
}

export default serverWritten('cooperation', import.meta.env.SSR && CooperationRoute)

/** Samenwerking: how deep it really goes, what it costs, and what waits for the steering group. */
function CooperationRoute() {
  const { report, view, menu } = useLeft<typeof loader>()
  return <CooperationPage report={report} view={view} menu={menu} />
}
