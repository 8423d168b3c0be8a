import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EditionPage } from '#app/components/edition/edition-page'
import { editionViewOf } from '#app/components/edition/edition-view'
import { showPreview } from '#app/services/edition/show-preview.server'
import { editionWords } from '#app/words/edition'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'
import { windowTitle } from './guard/window-title'

export const meta: MetaFunction<typeof loader> = ({ data }) => windowTitle(data?.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_publishing')
  const view = editionViewOf(parametersOf(request))
  const page = await showPreview(context, person.id, view)
  if (page === null) throw new Response(null, { status: 404 })
  return { ...page, view, menu: person.menu, title: editionWords(view.language).draft }
}

/** Publiceren → voorproef: what would be published now; who looks is noted down. */
export default function PreviewRoute() {
  return <EditionPage {...useLoaderData<typeof loader>()} path="/publiceren/voorproef" />
}
