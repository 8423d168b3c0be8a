import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useLocation } from '@remix-run/react'
import { ImportPage } from '#app/components/imports/import-page'
import { ImportsPage } from '#app/components/imports/imports-page'
import { issuePlaces } from '#app/components/imports/links'
import { readImport } from '#app/services/uploads/read-uploads.server'
import { languageOf } from './guard/language'
import { numberOf, numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.details.record.fileName} · Draagvlak` : 'Draagvlak' },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_imports')
  const language = languageOf(request)
  const query = new URL(request.url).searchParams
  const places = issuePlaces(query, numberOf)
  const importId = numberOrNotFound(params.import)
  const details = await readImport(context.db, importId, places, language)
  if (details === null) throw new Response(null, { status: 404 })
  const { path } = await context.writer.run('findKeptFile', { importId })
  return { menu, details, isKept: path !== null, language }
}

/** An import and what came of it. */
export default function ImportRoute() {
  const { menu, language, ...shown } = useLoaderData<typeof loader>()
  const { search } = useLocation()
  return (
    <ImportsPage title={shown.details.record.fileName} language={language} menu={menu}>
      <ImportPage {...shown} language={language} search={search} />
    </ImportsPage>
  )
}
