import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form/error-summary'
import { AccountList } from '#app/components/people/account-list'
import { InvitationLink } from '#app/components/people/invitation-link'
import { InviteForm } from '#app/components/people/invite-form'
import { PeoplePage } from '#app/components/people/people-page'
import { accountTaskForm, parseForm } from '#app/services/people/forms'
import { listAccounts, performTask } from '#app/services/people/manage-accounts.server'
import { peopleTools } from '#app/services/people/tools.server'
import { managePeopleWords } from '#app/words/manage-people'
import { menuName, peopleWords } from '#app/words/people'
import { answer } from './guard/answer'
import { answerErrors, answerRefusal, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('people', data?.language ?? 'nl')} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, menu } = await requirePerson(request, context, 'manage_people')
  const accounts = await listAccounts(context)
  return { self: id, menu, accounts, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'manage_people')
  const form = await readForm(request)
  const { data, errors } = parseForm(accountTaskForm, form)
  if (errors) return answerErrors(errors, form)
  try {
    const link = await performTask(peopleTools(context), id, data)
    if (link === null) return redirect(`/beheer/mensen?taal=${languageOf(request)}`, 303)
    // No redirect: the link is shown in this one answer, and kept nowhere to be shown in another.
    const { name, path, expiresAt } = link
    const origin = context.publicOrigin ?? new URL(request.url).origin
    return answer({ link: { name, url: `${origin}${path}`, expiresAt } }, 201)
  } catch (error) {
    return answerRefusal(error, form)
  }
}

export default function PeopleRoute() {
  const { self, menu, accounts, language } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = managePeopleWords(language)
  const { name, email, roles } = peopleWords(language)
  const link = answer && 'link' in answer ? answer.link : null
  const state = answer && 'errors' in answer ? answer : undefined
  return (
    <PeoplePage title={menuName('people', language)} language={language} menu={menu} wide>
      <ErrorSummary state={state} language={language} labels={{ name, email, roles }} />
      {link && <InvitationLink link={link} language={language} />}
      <h2>{words.accounts(accounts.length)}</h2>
      <AccountList accounts={accounts} self={self} language={language} />
      <InviteForm state={state} language={language} />
    </PeoplePage>
  )
}
