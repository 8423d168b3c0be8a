import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LoopPage } from '#app/components/followup/loop-page'
import { loopHref, loopViewOf } from '#app/components/followup/loop-view'
import { keepLoop } from '#app/services/followup/keep-loop.server'
import { readLoop } from '#app/services/followup/read-loop.server'
import { peopleTools } from '#app/services/people/tools.server'
import { loopFormWords } from '#app/words/loop-form'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  const { newTitle, editTitle } = loopFormWords(data.view.language)
  return [{ title: `${data.report.row === null ? newTitle : editTitle} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_followup')
  const view = loopViewOf(parametersOf(request))
  const report = await readLoop(context, person, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view, menu: person.menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'edit_followup')
  const { language } = loopViewOf(parametersOf(request))
  const { clock, writer } = context
  const { random } = peopleTools(context)
  const outcome = await keepLoop({ clock, writer, random }, id, await readForm(request))
  if (outcome.kind === 'kept') return redirect(loopHref({ id: outcome.loopId, language }), 303)
  return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
}

/** One expectation: to read, to change, or to write down. */
export default function LoopRoute() {
  const { report, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <LoopPage report={report} view={view} menu={menu} refusal={refusal} />
}
