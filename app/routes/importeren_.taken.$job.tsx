import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { frameworkHref } from '#app/components/framework/framework-href'
import { ImportsPage } from '#app/components/imports/imports-page'
import { JobPage, jobTitle } from '#app/components/imports/job-page'
import { importLinks, issuePlaces } from '#app/components/imports/links'
import { ProblemSummary, type Problems } from '#app/components/imports/problems'
import { decideOnUpload, readTask } from '#app/services/uploads/decide.server'
import { readUpload } from '#app/services/uploads/read-uploads.server'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { numberOf, numberOrNotFound } from './guard/numbers'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${jobTitle(data.details.job, data.language)} · Draagvlak` : 'Draagvlak' },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_imports')
  const language = languageOf(request)
  const query = new URL(request.url).searchParams
  const places = issuePlaces(query, numberOf)
  const details = await readUpload(context.db, numberOrNotFound(params.job), places, language)
  if (details === null) throw new Response(null, { status: 404 })
  const { id, importId, options } = details.job
  if (options.isFramework) throw redirect(frameworkHref(language, id), 303)
  if (importId !== null) throw redirect(importLinks.import(importId, language), 303)
  return { menu, details, language }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'import_data')
  const jobId = numberOrNotFound(params.job)
  const language = languageOf(request)
  const task = readTask(await readForm(request))
  if (task === null) throw new Response(null, { status: 400 })
  const { next, errors, failure } = await decideOnUpload(context, task, jobId, id)
  if (errors.length > 0) return answer<Problems>({ errors, failure: null }, 400)
  if (failure !== null) return answer<Problems>({ errors, failure }, 409)
  return redirect(next === null ? importLinks.all(language) : importLinks.job(next, language), 303)
}

/** A file in hand: progress, what a check found, and what to do with it. */
export default function JobRoute() {
  const { menu, details, language } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()
  const { search } = useLocation()
  return (
    <ImportsPage title={jobTitle(details.job, language)} language={language} menu={menu}>
      <ProblemSummary problems={problems} language={language} />
      <JobPage details={details} problems={problems} language={language} search={search} />
    </ImportsPage>
  )
}
