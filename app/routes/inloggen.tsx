import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form/error-summary'
import { Field } from '#app/components/form/field'
import { PeoplePage } from '#app/components/people/people-page'
import { logInForm, parseForm } from '#app/services/people/forms'
import { logIn } from '#app/services/people/log-in.server'
import { pathAfterLogIn } from '#app/services/people/return-path'
import { findPerson } from '#app/services/people/session.server'
import { peopleTools } from '#app/services/people/tools.server'
import { peopleWords } from '#app/words/people'
import { answerErrors, answerRefusal, readForm, retryHeaders } from './guard/form.server'
import { languageOf } from './guard/language'
import { requireSetUp } from './guard/require-person.server'
import { readSessionToken, sessionHeaders } from './guard/session-cookie.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${peopleWords(data?.language ?? 'nl').logIn.title} · Draagvlak` },
]

export const headers = retryHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireSetUp(request, context)
  const person = await findPerson(context, readSessionToken(request, context))
  if (person !== null) return redirect(pathAfterLogIn(new URL(request.url)), 303)
  return { language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireSetUp(request, context)
  const form = await readForm(request)
  const { data, errors } = parseForm(logInForm, form)
  if (errors) return answerErrors(errors, form)
  const visitor = { address: context.address, token: readSessionToken(request, context) }
  try {
    const token = await logIn(peopleTools(context), data, visitor)
    const path = pathAfterLogIn(new URL(request.url))
    return redirect(path, { status: 303, headers: sessionHeaders(context, token) })
  } catch (error) {
    return answerRefusal(error, form)
  }
}

export default function LogInRoute() {
  const { language } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const words = peopleWords(language)
  const labels = { email: words.email, password: words.password }
  const shared = { language, state }
  return (
    <PeoplePage title={words.logIn.title} language={language} menu={[]}>
      <ErrorSummary {...shared} labels={labels} />
      <form method="post" noValidate>
        <Field
          {...shared}
          name="email"
          label={labels.email}
          type="email"
          inputMode="email"
          autoComplete="username"
        />
        <Field
          {...shared}
          name="password"
          label={labels.password}
          type="password"
          autoComplete="current-password"
        />
        <button type="submit">{words.logIn.submit}</button>
      </form>
      <p className="field-hint">{words.logIn.forgotten}</p>
    </PeoplePage>
  )
}
