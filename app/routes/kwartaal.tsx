import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EditionPage } from '#app/components/edition/edition-page'
import { editionViewOf } from '#app/components/edition/edition-view'
import { readQuarter } from '#app/services/edition/read-quarter.server'
import { readRemarks } from '#app/services/remarks/read-remarks.server'
import { editionTitle } from '#app/words/edition-title'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_editions')
  const view = editionViewOf(parametersOf(request))
  const page = await readQuarter(context, person, view)
  const subject = page.shown && { ...page.shown.head, region: view.region }
  const remarks = subject === null ? [] : await readRemarks(context, person, subject)
  const title = editionTitle(page.shown, view.language)
  return { ...page, remarks, view, menu: person.menu, title }
}

/** Kwartaal: what was published, as it was signed off. */
export default function QuarterRoute() {
  return <EditionPage {...useLoaderData<typeof loader>()} />
}
