import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FollowupPage } from '#app/components/followup/followup-page'
import { followupViewOf } from '#app/components/followup/view'
import { readFollowup } from '#app/services/followup/read-followup.server'
import { followupTitle } from '#app/words/followup-title'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${followupTitle(data.report, data.view.language)} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_followup')
  const view = followupViewOf(parametersOf(request))
  const report = await readFollowup(context, person, view)
  return { report, view, menu: person.menu }
}

/** Opvolging: what was heard and what became of it. */
export default function FollowupRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  return <FollowupPage report={report} view={view} menu={menu} />
}
