import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { DecisionsPage } from '#app/components/decisions/decisions-page'
import { decisionsViewOf } from '#app/components/decisions/decisions-view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readDecisions } from '#app/services/decisions/read-decisions.server'
import { decisionsTitle } from '#app/words/decisions-title'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_decisions')
  const view = decisionsViewOf(parametersOf(request))
  const report = await readDecisions(context, person, view)
  const title = decisionsTitle(report, view.language)
  return { ...leaveAtServer(context, { report, view, menu: person.menu }), title }
}

export default serverWritten('decisions', import.meta.env.SSR && DecisionsRoute)

/** Besluiten: who can still steer a big choice, and until when. */
function DecisionsRoute() {
  const { report, view, menu } = useLeft<typeof loader>()
  return <DecisionsPage report={report} view={view} menu={menu} />
}
