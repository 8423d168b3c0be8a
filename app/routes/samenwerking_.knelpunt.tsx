import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
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

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'edit_cooperation')
  return { ...(await load(request, context)), menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: accountId } = await requirePerson(request, context, 'edit_cooperation')
  const { report, view } = await load(request, context)
  const { db, clock, writer } = context
  const { random } = peopleTools(context)
  const form = await readForm(request)
  const outcome = await keepBottleneck({ db, clock, writer, random }, accountId, form)
  if (outcome.kind === 'refused') return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
  const { language } = view
  return redirect(cooperationHref({ id: report.cooperation.id, language }), 303)
}

async function load(request: Request, context: AppLoadContext) {
  const view = bottleneckViewOf(parametersOf(request))
  const report = await readBottleneck(context, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view }
}

/** One bottleneck: to write down or to change. */
export default function BottleneckRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <BottleneckPage report={report} view={view} menu={menu} refusal={refusal} />
}
