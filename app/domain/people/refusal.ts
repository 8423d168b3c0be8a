/** Why something about people is refused; the sentence is made in words/. */
export type PeopleRefusalCode =
  /** E-mail and password do not belong together: never says which of the two. */
  | 'log_in_failed'
  /** params: minutes until the next attempt, at least 1 */
  | 'too_many_attempts'
  /** The token of the console is another one, or was used. */
  | 'set_up_token_wrong'
  /** There is an account already, so the set-up page has done its work. */
  | 'set_up_done'
  /** No such invitation: used, withdrawn, or past its seven days. */
  | 'invitation_invalid'
  /** An account has this address already. */
  | 'email_taken'
  /** params: account, its number or e-mail address */
  | 'account_unknown'
  /** Without this administrator nobody could manage people any more. */
  | 'last_administrator'
  /** A disabled account takes no invitation; enable it first. */
  | 'account_disabled'
  /** The current password was not the right one. */
  | 'current_password_wrong'
  /** No such token, or it was revoked already; params: token, its number */
  | 'api_token_unknown'

/** A refusal that a person will read. */
export class PeopleRefused extends Error {
  override readonly name = 'PeopleRefused'

  constructor(
    readonly code: PeopleRefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}

/** A refusal as data: what a page or a command needs to make its sentence. */
export interface PeopleRefusal {
  readonly code: PeopleRefusalCode
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * The refusal in an error, whether it was thrown here or came over from the writer thread, where
 * classes do not survive; null for any other error.
 */
export function refusalOf(error: unknown): PeopleRefusal | null {
  if (!(error instanceof Error) || error.name !== 'PeopleRefused') return null
  const { code, params } = error as Error & PeopleRefusal
  return { code, params }
}
