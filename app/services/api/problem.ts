import type { WrongParameter } from './score-query'

/** Why a program gets no scores. */
export type ProblemCode = 'unknown' | 'refused' | 'too_many' | 'parameters' | 'not_acceptable'

/** What is wrong; words/api makes its sentences, a route its status. */
export interface Problem {
  readonly code: ProblemCode
  readonly wrong?: readonly WrongParameter[]
  /** Seconds. */
  readonly retryAfter?: number
}

const STATUS: Readonly<Record<ProblemCode, number>> = {
  parameters: 400,
  unknown: 401,
  refused: 403,
  not_acceptable: 406,
  too_many: 429,
}

export function statusOfProblem(code: ProblemCode): number {
  return STATUS[code]
}
