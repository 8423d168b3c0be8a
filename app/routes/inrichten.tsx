import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form/error-summary'
import { Field } from '#app/components/form/field'
import { NewPassword } from '#app/components/people/new-password'
import { PeoplePage } from '#app/components/people/people-page'
import { parseForm, setUpForm } from '#app/services/people/forms'
import { isToBeSetUp, setUp } from '#app/services/people/set-up.server'
import { peopleTools } from '#app/services/people/tools.server'
import { peopleWords } from '#app/words/people'
import { answerErrors, answerRefusal, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { sessionHeaders } from './guard/session-cookie.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${peopleWords(data?.language ?? 'nl').setUp.title} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(request)
  if (!(await isToBeSetUp(context.db))) return redirect(`/inloggen?taal=${language}`, 303)
  return { language }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const language = languageOf(request)
  if (!(await isToBeSetUp(context.db))) return redirect(`/inloggen?taal=${language}`, 303)
  const form = await readForm(request)
  const { data, errors } = parseForm(setUpForm, form)
  if (errors) return answerErrors(errors, form)
  try {
    const token = await setUp(peopleTools(context), data)
    return redirect(`/?taal=${language}`, { status: 303, headers: sessionHeaders(context, token) })
  } catch (error) {
    return answerRefusal(error, form)
  }
}

export default function SetUpRoute() {
  const { language } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const words = peopleWords(language)
  const { token, tokenHint, title, intro, submit } = words.setUp
  const { name, email, newPassword: password, repeated } = words
  const shared = { language, state }
  return (
    <PeoplePage title={title} language={language} menu={[]}>
      <p>{intro}</p>
      <ErrorSummary {...shared} labels={{ token, name, email, password, repeated }} />
      <form method="post" noValidate>
        <Field {...shared} name="token" label={token} hint={tokenHint} autoComplete="off" />
        <Field {...shared} name="name" label={name} autoComplete="name" />
        <Field
          {...shared}
          name="email"
          label={email}
          type="email"
          inputMode="email"
          autoComplete="username"
        />
        <NewPassword {...shared} />
        <button type="submit">{submit}</button>
      </form>
    </PeoplePage>
  )
}
