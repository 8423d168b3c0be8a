import type { Quarter } from '../calendar/quarter'
import type { QuestionText } from './question'
import type { ReflectionResult } from './result'

const HOUR = 3_600_000
/** A session that nobody ended has ended by then, and its code is dead. Milliseconds. */
const LONGEST_SESSION = 12 * HOUR

/** Sessions in which questions are answered, as long as they last. */
export interface SessionLife {
  /** ISO moment in UTC. */
  readonly openedAt: string
  /** null while nobody ended it. */
  readonly endedAt: string | null
}

/** @param now ISO moment in UTC */
export function isSessionAlive({ openedAt, endedAt }: SessionLife, now: string): boolean {
  return endedAt === null && Date.parse(now) - Date.parse(openedAt) < LONGEST_SESSION
}

/** A question planned and not asked yet, answered right now, or closed for good. */
export type QuestionState = 'planned' | 'open' | 'closed'

/** A question of a session as everybody in the room may see it. */
export interface ReflectionQuestion extends QuestionText {
  readonly id: number
  readonly state: QuestionState
  /** Answers that came. */
  readonly count: number
  /** null until it is closed, and for ever where fewer than five answered. */
  readonly result: ReflectionResult | null
  /** What the same question brought a year before; null where it was not asked or not told. */
  readonly before: ReflectionResult | null
}

/** The reflection about a quarter: what was asked, and the session that goes on. */
export interface Reflection {
  readonly regionSet: string
  readonly quarter: Quarter
  readonly edition: number
  /** The code that opens the session that goes on; null where none does. */
  readonly code: string | null
  /** In the order in which they were planned, of all sessions about this quarter. */
  readonly questions: readonly ReflectionQuestion[]
  /** Questions of a year before that were not asked again yet. */
  readonly askedBefore: readonly QuestionText[]
  readonly mayLead: boolean
}
