import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublishingPage } from '#app/components/publish/publishing-page'
import { publishingHref, publishingViewOf } from '#app/components/publish/publishing-view'
import { readPublishing } from '#app/services/edition/read-publishing.server'
import { publishingRights } from '#app/services/edition/rights.server'
import { prepareEdition, prepareForm } from '#app/services/edition/sign-off.server'
import { parseForm } from '#app/services/people/forms'
import { menuName } from '#app/words/people'
import { answerErrors, readForm } from './guard/form.server'
import { parametersOf } from './guard/parameters'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('publishing', data?.view.language ?? 'nl')} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'view_publishing')
  const view = publishingViewOf(parametersOf(request))
  const page = await readPublishing(context, view)
  return { ...page, view, menu: person.menu, rights: publishingRights(person) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'prepare_edition')
  const form = await readForm(request)
  const { data, errors } = parseForm(prepareForm, form)
  if (errors) return answerErrors(errors, form)
  await prepareEdition(context, id, data)
  return redirect(publishingHref(publishingViewOf(parametersOf(request))), 303)
}

/** Publiceren: what is in the way of a quarter, who saw it, and who prepared it. */
export default function PublishingRoute() {
  return (
    <PublishingPage {...useLoaderData<typeof loader>()} state={useActionData<typeof action>()} />
  )
}
