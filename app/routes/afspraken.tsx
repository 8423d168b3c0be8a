import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementsPage } from '#app/components/agreements/agreements-page'
import { agreementsViewOf } from '#app/components/agreements/view'
import { readAgreements } from '#app/services/agreements/read-agreements.server'
import { agreementsTitle } from '#app/words/agreements-title'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${agreementsTitle(data.report, data.view.language)} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_agreements')
  const view = agreementsViewOf(parametersOf(request))
  const report = await readAgreements(context, person, view)
  return { report, view, menu: person.menu }
}

/** Afspraken: all agreements, those that slip first. */
export default function AgreementsRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return <AgreementsPage report={report} view={view} menu={menu} />
}
