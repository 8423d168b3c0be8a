import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChoicePage, choiceStartOf } from '#app/components/decisions/choice-page'
import { decisionsHref, decisionsViewOf } from '#app/components/decisions/decisions-view'
import { keepChoice } from '#app/services/decisions/keep-choice.server'
import { readChoice } from '#app/services/decisions/read-choice.server'
import { peopleTools } from '#app/services/people/tools.server'
import { choiceFormWords } from '#app/words/choice-form'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Draagvlak' }]
  return [{ title: `${choiceFormWords(data.view.language).newTitle} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'edit_decisions')
  const parameters = parametersOf(request)
  const view = decisionsViewOf(parameters)
  const report = await readChoice(context, view)
  if (report === null) throw new Response(null, { status: 404 })
  return { report, view, start: choiceStartOf(parameters), menu: person.menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'edit_decisions')
  const view = decisionsViewOf(parametersOf(request))
  const { clock, writer } = context
  const { random } = peopleTools(context)
  const outcome = await keepChoice({ clock, writer, random }, id, await readForm(request))
  if (outcome.kind === 'refused') return answer(outcome, outcome.reason === 'wrong' ? 400 : 409)
  return redirect(decisionsHref({ ...view, choice: outcome.choiceId }), 303)
}

/** A choice with its steps: to write down or to change. */
export default function ChoiceRoute() {
  const { report, view, start, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return <ChoicePage report={report} view={view} start={start} menu={menu} refusal={refusal} />
}
