import { FORM_LIMITS } from '#app/domain/people/forms'
import { rolesOf } from '#app/domain/people/role'
import type { Language } from '#app/words/language'
import { managePeopleWords } from '#app/words/manage-people'
import { peopleWords } from '#app/words/people'
import { Field } from '../form/field'
import type { FormState } from '../form/form-state'
import { RoleTicks } from './role-ticks'

interface InviteFormProps {
  readonly state: FormState | undefined
  readonly language: Language
}

/** Name, address and roles of somebody new. */
export function InviteForm({ state, language }: InviteFormProps) {
  const words = peopleWords(language)
  const { inviteTitle, inviteIntro, invite } = managePeopleWords(language)
  const shared = { language, state }
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
        <RoleTicks
          {...{ ...shared, id: 'roles', label: words.roles }}
          ticked={rolesOf(state?.values.roles ?? '')}
        />
        <button type="submit" name="task" value="invite">
          {invite}
        </button>
      </form>
    </section>
  )
}
