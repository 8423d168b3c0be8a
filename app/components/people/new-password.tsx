import { FORM_LIMITS } from '#app/domain/people/forms'
import type { Language } from '#app/words/language'
import { peopleWords } from '#app/words/people'
import { Field } from '../form/field'
import type { FormState } from '../form/form-state'

/** The two fields in which somebody chooses a password. */
export function NewPassword({
  language,
  state,
}: {
  readonly language: Language
  readonly state: FormState | undefined
}) {
  const words = peopleWords(language)
  const shared = { language, state, type: 'password', autoComplete: 'new-password' } as const
  const maxLength = FORM_LIMITS.longestPassword
  return (
    <>
      <Field
        {...shared}
        name="password"
        label={words.newPassword}
        hint={words.passwordHint}
        maxLength={maxLength}
      />
      <Field {...shared} name="repeated" label={words.repeated} maxLength={maxLength} />
    </>
  )
}
