import { ROLES, type Role } from '#app/domain/people/role'
import type { Language } from '#app/words/language'
import { fieldErrorText } from '#app/words/people-refusals'
import { roleName } from '#app/words/people'
import type { FormState } from '../form/form-state'

interface RoleTicksProps {
  readonly id: string
  readonly label: string
  readonly ticked: readonly Role[]
  /** After a refusal: what is wrong. */
  readonly state?: FormState | undefined
  readonly language: Language
}

/** Least rights first: whoever reads no further gives none away. */
const OFFERED = [...ROLES].reverse()

/** The roles that somebody may have, of which several may be ticked. */
export function RoleTicks({ id, label, ticked, state, language }: RoleTicksProps) {
  const error = state?.errors.roles
  const isWrong = error !== undefined
  return (
    <fieldset className="role-ticks" id={id} aria-describedby={isWrong ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {isWrong && (
        <p className="field-error" id={`${id}-error`}>
          {fieldErrorText(error, language)}
        </p>
      )}
      {OFFERED.map((role) => (
        <label key={role}>
          <input type="checkbox" name="roles" value={role} defaultChecked={ticked.includes(role)} />
          {roleName(role, language)}
        </label>
      ))}
    </fieldset>
  )
}
