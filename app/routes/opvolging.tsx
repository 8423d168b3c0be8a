import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { FollowupPage } from '#app/components/followup/followup-page'
import { followupViewOf } from '#app/components/followup/view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readFollowup } from '#app/services/followup/read-followup.server'
import { followupTitle } from '#app/words/followup-title'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_followup')
  const view = followupViewOf(parametersOf(request))
  const report = await readFollowup(context, person, view)
  const title = followupTitle(report, view.language)
  return { ...leaveAtServer(context, { report, view, menu: person.menu }), title }
}

export default serverWritten('followup', import.meta.env.SSR && FollowupRoute)

/** Opvolging: what was heard and what became of it. */
function FollowupRoute() {
  const { report, view, menu } = useLeft<typeof loader>()
  return <FollowupPage report={report} view={view} menu={menu} />
}
