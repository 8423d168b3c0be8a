import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { KeepingForm } from '#app/components/keeping/keeping-form'
import { PeoplePage } from '#app/components/people/people-page'
import { keepForm, readKeepReport } from '#app/services/keep/keep-settings.server'
import { parseForm } from '#app/services/people/forms'
import { nowOf, peopleTools } from '#app/services/people/tools.server'
import { menuName } from '#app/words/people'
import { answerErrors, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('keeping', data?.language ?? 'nl')} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'manage_keeping')
  const kept = new URL(request.url).searchParams.get('vastgelegd') === 'ja'
  return { menu, report: await readKeepReport(context), kept, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'manage_keeping')
  const form = await readForm(request)
  const { data, errors } = parseForm(keepForm, form)
  if (errors) return answerErrors(errors, form)
  const at = nowOf(peopleTools(context))
  await context.writer.run('setKeepSettings', { ...data, actorId: id, at })
  return redirect(`/beheer/bewaren?vastgelegd=ja&taal=${languageOf(request)}`, 303)
}

/** Beheer → bewaren: how long answers of single persons and their files stay. */
export default function KeepingRoute() {
  const { menu, report, kept, language } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  return (
    <PeoplePage title={menuName('keeping', language)} language={language} menu={menu}>
      <KeepingForm {...{ report, kept, state, language }} />
    </PeoplePage>
  )
}
