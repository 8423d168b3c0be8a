import type { FieldError } from '#app/domain/people/forms'
import type { PeopleRefusal } from '#app/domain/people/refusal'

/** What came back of a form that was not accepted. */
export interface FormState {
  /** By the name of the field. */
  readonly errors: Readonly<Record<string, FieldError>>
  /** Of what was asked, where the fields themselves were good. */
  readonly refusal: PeopleRefusal | null
  /** What was typed, to be shown again; never passwords or codes. */
  readonly values: Readonly<Record<string, string>>
}
