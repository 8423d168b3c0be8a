import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { AgreementsPage } from '#app/components/agreements/agreements-page'
import { agreementsViewOf } from '#app/components/agreements/view'
import { useLeft } from '#app/components/page/left-at-server'
import { serverWritten } from '#app/components/page/server-written'
import { readAgreements } from '#app/services/agreements/read-agreements.server'
import { agreementsTitle } from '#app/words/agreements-title'
import { leaveAtServer } from './guard/leave-at-server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_agreements')
  const view = agreementsViewOf(parametersOf(request))
  const report = await readAgreements(context, person, view)
  const title = agreementsTitle(report, view.language)
  return { ...leaveAtServer(context, { report, view, menu: person.menu }), title }
}

export default serverWritten('agreements', import.meta.env.SSR && AgreementsRoute)

/** Afspraken: all agreements, those that slip first. */
function AgreementsRoute() {
  const { report, view, menu } = useLeft<typeof loader>()
  return <AgreementsPage report={report} view={view} menu={menu} />
}
