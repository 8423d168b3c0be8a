import { TOKEN_ROLES } from '#app/domain/people/api-token'
import { FORM_LIMITS } from '#app/domain/people/forms'
import { tokenWords } from '#app/words/api'
import type { Language } from '#app/words/language'
import { roleName } from '#app/words/people'
import { Choice, Field } from '../form/field'
import type { FormState } from '../form/form-state'

interface NewTokenFormProps {
  readonly state: FormState | undefined
  readonly language: Language
}

/** What a token is for, its role and its last day. */
export function NewTokenForm({ state, language }: NewTokenFormProps) {
  const words = tokenWords(language)
  const shared = { language, state }
  const options = TOKEN_ROLES.map((role) => ({ value: role, text: roleName(role, language) }))
  return (
    <section className="people-narrow" aria-labelledby="create">
      <h2 id="create">{words.createTitle}</h2>
      <p>{words.createIntro}</p>
      <form method="post" action={`/beheer/tokens?taal=${language}`} noValidate>
        <Field
          {...shared}
          name="name"
          label={words.name}
          hint={words.nameHint}
          autoComplete="off"
          maxLength={FORM_LIMITS.name}
        />
        <Choice {...shared} name="role" label={words.role} options={options} />
        <Field
          {...shared}
          name="lastDay"
          label={words.lastDay}
          hint={words.lastDayHint}
          type="date"
          autoComplete="off"
        />
        <button type="submit" name="task" value="create">
          {words.create}
        </button>
      </form>
    </section>
  )
}
