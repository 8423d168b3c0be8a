import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editionViewOf } from '#app/components/edition/edition-view'
import { NoMeetingPage } from '#app/components/meeting/no-meeting-page'
import { ReflectionPage } from '#app/components/reflection/reflection-page'
import { reflectionHref } from '#app/components/reflection/reflection-view'
import { changeReflection } from '#app/services/reflection/change-reflection.server'
import { joinLink } from '#app/services/reflection/join-link.server'
import { readReflection } from '#app/services/reflection/read-reflection.server'
import { reflectionWords } from '#app/words/reflection'
import { answer } from './guard/answer'
import { readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${reflectionWords(data.view.language).title} · Draagvlak` : 'Draagvlak' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_editions')
  const view = editionViewOf(parametersOf(request))
  const found = await readReflection(context, person, view)
  const reflection = found?.reflection ?? null
  const origin = context.publicOrigin ?? new URL(request.url).origin
  const join = reflection?.code ? joinLink(origin, reflection.code) : null
  return { reflection, join, view, menu: person.menu }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context, 'take_part_in_meeting')
  const view = editionViewOf(parametersOf(request))
  const found = await readReflection(context, person, view)
  if (found === null) throw new Response(null, { status: 404 })
  const refusal = await changeReflection(context, person.id, found, await readForm(request))
  if (refusal !== null) return answer({ refusal }, 400)
  return redirect(reflectionHref(found.reflection, view.language), 303)
}

/** Questions that a meeting about an edition answers blind. */
export default function ReflectionRoute() {
  const { reflection, join, view, menu } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal ?? null
  const { language } = view
  if (reflection === null) {
    return <NoMeetingPage view={{ ...view, screen: null, question: 1 }} menu={menu} />
  }
  return <ReflectionPage {...{ reflection, join, language, menu, refusal }} />
}
