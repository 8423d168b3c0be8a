import { refusalOf, type PeopleRefusal, type PeopleRefusalCode } from '#app/domain/people/refusal'

/** 4xx by what was refused; field errors are 400. */
const STATUS: Readonly<Record<PeopleRefusalCode, number>> = {
  log_in_failed: 400,
  too_many_attempts: 429,
  set_up_token_wrong: 400,
  set_up_done: 409,
  invitation_invalid: 410,
  email_taken: 409,
  account_unknown: 404,
  last_administrator: 409,
  account_disabled: 409,
  current_password_wrong: 400,
  api_token_unknown: 404,
}

export interface ExplainedRefusal {
  readonly refusal: PeopleRefusal
  /** Of the answer, 4xx. */
  readonly status: number
  /** Seconds after which another attempt makes sense. */
  readonly retryAfter: number | null
}

/** What a page needs to tell of a refusal; null for an error that is none. */
export function explainRefusal(error: unknown): ExplainedRefusal | null {
  const refusal = refusalOf(error)
  if (refusal === null) return null
  const { minutes } = refusal.params
  const retryAfter = typeof minutes === 'number' ? minutes * 60 : null
  return { refusal, status: STATUS[refusal.code], retryAfter }
}
