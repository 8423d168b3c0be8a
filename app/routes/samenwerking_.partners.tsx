import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { cooperationHref, cooperationViewOf } from '#app/components/cooperation/cooperation-view'
import { JoiningPage } from '#app/components/cooperation/joining-page'
import { keepJoining } from '#app/services/cooperation/keep-joining.server'
import { readJoining } from '#app/services/cooperation/read-joining.server'
import { peopleTools } from '#app/services/people/tools.server'
import { joiningTitle } from '#app/words/joining-form'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  return [
    { title: data ? `${joiningTitle(data.report, data.view.language)} · Draagvlak` : 'Draagvlak' },
  ]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'edit_cooperation')
  const view = cooperationViewOf(parametersOf(request))
  const report = await readJoining(context, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view, menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id: accountId } = await requirePerson(request, context, 'edit_cooperation')
  const { id, language } = cooperationViewOf(parametersOf(request))
  const { db, clock, writer } = context
  const { random } = peopleTools(context)
  const tools = { db, clock, writer, random }
  const outcome = await keepJoining(tools, accountId, id, await readForm(request))
  if (outcome === null) throw new Response(null, { status: 404 })
  if (outcome.kind === 'refused') return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
  return redirect(cooperationHref({ id: outcome.id, language }), 303)
}

/** A new cooperation to write down, or partners that join one. */
export default function JoiningRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <JoiningPage report={report} view={view} menu={menu} refusal={refusal} />
}
