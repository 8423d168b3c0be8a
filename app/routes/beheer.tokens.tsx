import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form/error-summary'
import { PeoplePage } from '#app/components/people/people-page'
import { NewTokenForm } from '#app/components/tokens/new-token-form'
import { SigningKey } from '#app/components/publish/signing-key'
import { ShownToken } from '#app/components/tokens/shown-token'
import { TokenList } from '#app/components/tokens/token-list'
import { listTokens, performTokenTask, readTokenTask } from '#app/services/api/manage-tokens.server'
import { findPublicKey } from '#app/services/edition/signing-key.server'
import { peopleTools } from '#app/services/people/tools.server'
import { tokenWords } from '#app/words/api'
import { menuName } from '#app/words/people'
import { answer } from './guard/answer'
import { answerErrors, answerRefusal, readForm } from './guard/form.server'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('tokens', data?.language ?? 'nl')} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'manage_api_tokens')
  const signingKey = await findPublicKey(context.db)
  return { menu, tokens: await listTokens(context), signingKey, language: languageOf(request) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(request, context, 'manage_api_tokens')
  const form = await readForm(request)
  const { data, errors } = readTokenTask(context, form)
  if (errors) return answerErrors(errors, form)
  try {
    const made = await performTokenTask(peopleTools(context), id, data)
    if (made === null) return redirect(`/beheer/tokens?taal=${languageOf(request)}`, 303)
    // No redirect: the token is shown in this one answer, and kept nowhere to be shown in another.
    return answer({ made }, 201)
  } catch (error) {
    return answerRefusal(error, form)
  }
}

/** Beheer → tokens: with what programs read the scores. */
export default function TokensRoute() {
  const { menu, tokens, signingKey, language } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const words = tokenWords(language)
  const made = result && 'made' in result ? result.made : null
  const state = result && 'errors' in result ? result : undefined
  const labels = { name: words.name, role: words.role, lastDay: words.lastDay }
  return (
    <PeoplePage title={menuName('tokens', language)} language={language} menu={menu} wide>
      <ErrorSummary state={state} language={language} labels={labels} />
      {made && <ShownToken made={made} language={language} />}
      <p>{words.intro}</p>
      <TokenList tokens={tokens} language={language} />
      <NewTokenForm state={state} language={language} />
      <SigningKey signingKey={signingKey} language={language} />
    </PeoplePage>
  )
}
