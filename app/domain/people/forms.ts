/** What can be wrong with a field of a form about people; the sentence is made in words/. */
export type FieldError =
  | 'missing'
  | 'too_long'
  | 'email_invalid'
  | 'password_short'
  | 'password_simple'
  | 'password_differs'
  | 'role_invalid'
  | 'role_missing'
  | 'quarter_invalid'
  | 'date_invalid'
  /** Before today. */
  | 'date_past'
  /** Further away than is allowed. */
  | 'date_far'
  | 'control_characters'
  | 'too_many'
  /** Something else has it already. */
  | 'taken'

/** Lengths in characters. */
export const FORM_LIMITS = {
  email: 254,
  name: 100,
  shortestPassword: 12,
  longestPassword: 200,
} as const
