import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FRAMEWORK_FIELDS } from '#app/components/framework/framework-change'
import { FrameworkPage } from '#app/components/framework/framework-page'
import { changeFramework } from '#app/services/framework/change-framework.server'
import { currentFramework } from '#app/services/framework.server'
import { menuName } from '#app/words/people'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('framework', data?.language ?? 'nl')} · Draagvlak` },
]

const STATUS = { none: 400, unfit: 400, refused: 409, tried: 200, taken: 200 } as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'view_framework')
  const isTaken = new URL(request.url).searchParams.has('ingevoerd')
  const framework = await currentFramework(context.db)
  return { menu, framework, isTaken, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'change_framework')
  const form = await readForm(request)
  const task = form.get(FRAMEWORK_FIELDS.task) === 'take' ? 'take' : 'try'
  const given = form.get(task === 'take' ? FRAMEWORK_FIELDS.text : FRAMEWORK_FIELDS.file)
  const text = typeof given === 'string' ? given : ((await given?.text()) ?? '')
  const came = await changeFramework(context, task, text, id)
  if (came.kind !== 'taken') return answer(came, STATUS[came.kind])
  return redirect(`/beheer/raamwerk?taal=${languageOf(request)}&ingevoerd=ja`, 303)
}

/** Raamwerk: what is asked and how it counts, and how to change it. */
export default function FrameworkRoute() {
  const { isTaken, ...given } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  return <FrameworkPage {...given} answer={came ?? (isTaken ? { kind: 'taken' } : undefined)} />
}
