import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { BottleneckPage } from '#app/components/cooperation/bottleneck-page'
import { bottleneckViewOf } from '#app/components/cooperation/bottleneck-view'
import { cooperationHref } from '#app/components/cooperation/cooperation-view'
import { keepBottleneck } from '#app/services/cooperation/keep.server'
import { readBottleneck } from '#app/services/cooperation/read-bottleneck.server'
import { peopleTools } from '#app/services/people/tools.server'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  return [{ title: data ? `${data.report.cooperation.title} · Draagvlak` : 'Draagvlak' }]
}

async function load({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'edit_cooperation')
  const view = bottleneckViewOf(parametersOf(request))
  const report = await readBottleneck(context, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view, person }
}

export async function loader(given: LoaderFunctionArgs) {
  const { report, view, person } = await load(given)
  return { report, view, menu: person.menu }
}

export async function action(given: ActionFunctionArgs) {
  const { report, view, person } = await load(given)
  const { db, clock, writer } = given.context
  const { random } = peopleTools(given.context)
  const form = await readForm(given.request)
  const outcome = await keepBottleneck({ db, clock, writer, random }, person.id, form)
  if (outcome.kind === 'refused') return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
  const { language } = view
  return redirect(cooperationHref({ id: report.cooperation.id, language }), 303)
}

/** One bottleneck: to write down or to change. */
export default function BottleneckRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <BottleneckPage report={report} view={view} menu={menu} refusal={refusal} />
}
