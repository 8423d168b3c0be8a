import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form/error-summary'
import { Field } from '#app/components/form/field'
import { MailForm } from '#app/components/people/mail-form'
import { NewPassword } from '#app/components/people/new-password'
import { PeoplePage } from '#app/components/people/people-page'
import { keepMailWish, readMailChoices } from '#app/services/mail/wishes.server'
import { changePassword } from '#app/services/people/change-password.server'
import { changePasswordForm, parseForm } from '#app/services/people/forms'
import { peopleTools } from '#app/services/people/tools.server'
import { menuName, peopleWords, rolesText } from '#app/words/people'
import { answerErrors, answerRefusal, readForm, retryHeaders } from './guard/form.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'
import { sessionHeaders } from './guard/session-cookie.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('account', data?.language ?? 'nl')} · Draagvlak` },
]

export const headers = retryHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(request, context, 'manage_own_account')
  const { searchParams } = new URL(request.url)
  const [changed, mailKept] = [searchParams.has('gewijzigd'), searchParams.has('bewaard')]
  const mail = await readMailChoices(context.db, person.id)
  return { person, changed, mailKept, mail, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(request, context, 'manage_own_account')
  const form = await readForm(request)
  if (form.get('task') === 'mail') {
    await keepMailWish(context, person.id, form)
    return redirect(`/account?bewaard=1&taal=${languageOf(request)}#mail`, 303)
  }
  const { data, errors } = parseForm(changePasswordForm, form)
  if (errors) return answerErrors(errors, form)
  try {
    const token = await changePassword(peopleTools(context), person, data, context.address)
    const path = `/account?gewijzigd=1&taal=${languageOf(request)}`
    return redirect(path, { status: 303, headers: sessionHeaders(context, token) })
  } catch (error) {
    return answerRefusal(error, form)
  }
}

export default function AccountRoute() {
  const { person, changed, mailKept, mail, language } = useLoaderData<typeof loader>()
  const state = useActionData<typeof action>()
  const words = peopleWords(language)
  const { currentPassword, newPassword: password, repeated, account } = words
  const shared = { language, state }
  return (
    <PeoplePage title={menuName('account', language)} language={language} menu={person.menu}>
      <p>{account.who(person.name, person.email, rolesText(person.roles, language))}</p>
      <h2>{account.changePassword}</h2>
      {changed && state === undefined && (
        <p className="notice" role="status">
          {account.changed}
        </p>
      )}
      <p>{account.changeHint}</p>
      <ErrorSummary {...shared} labels={{ currentPassword, password, repeated }} />
      <form method="post" action={`/account?taal=${language}`} noValidate>
        <input type="hidden" name="email" autoComplete="username" value={person.email} />
        <Field
          {...shared}
          name="currentPassword"
          label={currentPassword}
          type="password"
          autoComplete="current-password"
        />
        <NewPassword {...shared} />
        <button type="submit">{account.submit}</button>
      </form>
      <MailForm choices={mail} kept={mailKept} language={language} />
    </PeoplePage>
  )
}
