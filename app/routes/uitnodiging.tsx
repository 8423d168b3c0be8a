import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form/error-summary'
import { NewPassword } from '#app/components/people/new-password'
import { PeoplePage } from '#app/components/people/people-page'
import { invitationForm, parseForm } from '#app/services/people/forms'
import { acceptInvitation, findInvited } from '#app/services/people/invitations.server'
import { peopleTools } from '#app/services/people/tools.server'
import { peopleWords } from '#app/words/people'
import { answer } from './guard/answer'
import { answerErrors, answerRefusal, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { requireSetUp } from './guard/require-person.server'
import { sessionHeaders } from './guard/session-cookie.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { title, gone } = peopleWords(data?.language ?? 'nl').invitation
  return [{ title: `${data?.invited ? title : gone} · Draagvlak` }]
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireSetUp(request, context)
  const invited = await findInvited(context, codeOf(request))
  return answer({ language: languageOf(request), invited }, invited === null ? 410 : 200)
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireSetUp(request, context)
  const form = await readForm(request)
  const { data, errors } = parseForm(invitationForm, form)
  if (errors) return answerErrors(errors, form)
  try {
    const input = { token: codeOf(request), password: data.password }
    const token = await acceptInvitation(peopleTools(context), input)
    const headers = sessionHeaders(context, token)
    return redirect(`/?taal=${languageOf(request)}`, { status: 303, headers })
  } catch (error) {
    return answerRefusal(error, form)
  }
}

export default function InvitationRoute() {
  const { language, invited } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const { newPassword: password, repeated, invitation } = peopleWords(language)
  if (invited === null) {
    return (
      <PeoplePage title={invitation.gone} language={language} menu={[]}>
        <p>{invitation.goneAdvice}</p>
        <p>
          <a href={`/inloggen?taal=${language}`}>{invitation.toLogIn}</a>
        </p>
      </PeoplePage>
    )
  }
  return (
    <PeoplePage title={invitation.title} language={language} menu={[]}>
      <p>{invitation.intro(invited.name, invited.email)}</p>
      <ErrorSummary state={state} language={language} labels={{ password, repeated }} />
      <form method="post" noValidate>
        {/* For password managers: whose password this is. */}
        <input type="hidden" name="email" autoComplete="username" value={invited.email} />
        <NewPassword state={state} language={language} />
        <button type="submit">{invitation.submit}</button>
      </form>
    </PeoplePage>
  )
}

/** In the query, for the log of requests keeps paths. */
function codeOf(request: Request): string {
  return new URL(request.url).searchParams.get('code') ?? ''
}
