import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editionHref, viewOfEdition } from '#app/components/edition/edition-view'
import { publishingViewOf } from '#app/components/publish/publishing-view'
import { SignOffPage } from '#app/components/publish/sign-off-page'
import { readPublishing } from '#app/services/edition/read-publishing.server'
import { explainEditionRefusal } from '#app/services/edition/rights.server'
import { signOff, signOffForm } from '#app/services/edition/sign-off.server'
import { parseForm } from '#app/services/people/forms'
import { publishWords } from '#app/words/publish'
import { answer } from './guard/answer'
import { answerErrors, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${publishWords(data?.view.language ?? 'nl').signTitle} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu, name } = await requirePerson(request, context, 'publish_edition')
  const view = publishingViewOf(parametersOf(request))
  const page = await readPublishing(context, view)
  const { regionSet, quarter, number, preparation, unsound } = page
  return { regionSet, quarter, number, preparation, unsound, view, menu, name }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'publish_edition')
  const form = await readForm(request)
  const { data, errors } = parseForm(signOffForm, form)
  if (errors) return answerErrors(errors, form)
  const language = languageOf(request)
  try {
    const published = await signOff(context, id, data, language)
    return redirect(editionHref(viewOfEdition(published, language)), 303)
  } catch (error) {
    return answer({ refused: explainEditionRefusal(error) }, 409)
  }
}

/** Publiceren → vaststellen: a manager answers for what was prepared. */
export default function SignOffRoute() {
  const result = useActionData<typeof action>()
  const state = result && 'errors' in result ? result : undefined
  const refused = result && 'refused' in result ? result.refused : null
  return <SignOffPage {...useLoaderData<typeof loader>()} state={state} refused={refused} />
}
