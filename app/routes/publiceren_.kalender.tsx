import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CalendarPage } from '#app/components/publish/calendar-page'
import { planRelease, readPlan, readReleases } from '#app/services/edition/plan-releases.server'
import { publishingRights } from '#app/services/edition/rights.server'
import { calendarWords } from '#app/words/release-calendar'
import { answerErrors, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${calendarWords(data?.language ?? 'nl').title} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_publishing')
  const releases = await readReleases(context.db)
  const { plan } = publishingRights(person)
  return { releases, mayPlan: plan, menu: person.menu, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'plan_releases')
  const form = await readForm(request)
  const { data, errors } = await readPlan(context.db, form)
  if (errors) return answerErrors(errors, form)
  await planRelease(context, id, data)
  return redirect(`/publiceren/kalender?taal=${languageOf(request)}`, 303)
}

/** Publiceren → kalender: when which quarter comes out. */
export default function CalendarRoute() {
  return <CalendarPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
}
