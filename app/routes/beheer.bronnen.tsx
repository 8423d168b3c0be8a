import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form/error-summary'
import { PeoplePage } from '#app/components/people/people-page'
import { SOURCE_PARAMETER, sourceHref } from '#app/components/sources/links'
import { SourceForm, sourceLabels } from '#app/components/sources/source-form'
import { SourceList } from '#app/components/sources/source-list'
import { changeSource } from '#app/services/sources/change-source.server'
import { listSources, readSource } from '#app/services/sources/read-sources.server'
import { menuName } from '#app/words/people'
import { sourceWords } from '#app/words/sources'
import { answerErrors, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { numberOf, numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.details?.source.name ?? menuName('sources', data?.language ?? 'nl')} · Draagvlak`,
  },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_imports')
  const language = languageOf(request)
  const id = numberOf(new URL(request.url).searchParams.get(SOURCE_PARAMETER))
  const details = id === null ? null : await readSource(context.db, id, language)
  if (id !== null && details === null) throw new Response(null, { status: 404 })
  return { menu, language, details, sources: details === null ? await listSources(context.db) : [] }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: accountId } = await requirePerson(request, context, 'change_sources')
  const parameter = new URL(request.url).searchParams.get(SOURCE_PARAMETER)
  const id = numberOrNotFound(parameter ?? undefined)
  const form = await readForm(request)
  const errors = await changeSource(context, accountId, id, form)
  if (errors !== null) return answerErrors(errors, form)
  return redirect(sourceHref(null, languageOf(request)), 303)
}

/** Beheer → bronnen: what is remembered of how files are read. */
export default function SourcesRoute() {
  const { menu, language, details, sources } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const words = sourceWords(language)
  const title = details?.source.name ?? menuName('sources', language)
  const labels = details === null ? {} : sourceLabels(details.source, language)
  return (
    <PeoplePage title={title} language={language} menu={menu} wide>
      <ErrorSummary state={state} language={language} labels={labels} />
      {details === null ? (
        <>
          <p>{words.intro}</p>
          <SourceList sources={sources} language={language} />
        </>
      ) : (
        <SourceForm details={details} state={state} language={language} />
      )}
    </PeoplePage>
  )
}
