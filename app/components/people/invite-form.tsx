import { FORM_LIMITS } from '#app/domain/people/forms'
import { ROLES } from '#app/domain/people/role'
import type { Language } from '#app/words/language'
import { managePeopleWords } from '#app/words/manage-people'
import { peopleWords, roleName } from '#app/words/people'
import { Choice, Field } from '../form/field'
import type { FormState } from '../form/form-state'

interface InviteFormProps {
  readonly state: FormState | undefined
  readonly language: Language
}

/** Least rights first: whoever does not choose gives none away. */
const OFFERED = [...ROLES].reverse()

/** Name, address and role of somebody new. */
export function InviteForm({ state, language }: InviteFormProps) {
  const words = peopleWords(language)
  const { inviteTitle, inviteIntro, invite } = managePeopleWords(language)
  const shared = { language, state }
  const options = OFFERED.map((role) => ({ value: role, text: roleName(role, language) }))
  return (
    <section className="people-narrow" aria-labelledby="invite">
      <h2 id="invite">{inviteTitle}</h2>
      <p>{inviteIntro}</p>
      <form method="post" action={`/beheer/mensen?taal=${language}`} noValidate>
        <Field
          {...shared}
          name="name"
          label={words.name}
          autoComplete="off"
          maxLength={FORM_LIMITS.name}
        />
        <Field
          {...shared}
          name="email"
          label={words.email}
          type="email"
          inputMode="email"
          autoComplete="off"
          maxLength={FORM_LIMITS.email}
        />
        <Choice {...shared} name="role" label={words.role} options={options} />
        <button type="submit" name="task" value="invite">
          {invite}
        </button>
      </form>
    </section>
  )
}
