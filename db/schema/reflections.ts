import type { Generated } from 'kysely'
import type { QuestionKind } from '#app/domain/reflection/question'

/** Meetings in which questions are answered on people's own phones. */
export interface ReflectionSessionTable {
  id: Generated<number>
  edition_id: number
  /** What opens it on a phone; null from its end on. */
  code: string | null
  account_id: number
  opened_at: string
  ended_at: string | null
}

export interface ReflectionQuestionTable {
  id: Generated<number>
  session_id: number
  kind: QuestionKind
  text: string
  opened_at: string | null
  closed_at: string | null
  /** How many had answered when it was closed. */
  answers: number | null
  /** JSON of a ReflectionResult; null with fewer than five answers, too. */
  result: string | null
}

/** Answers to the question that is open: gone once it is closed. Nothing tells when one came. */
export interface ReflectionAnswerTable {
  question_id: number
  /** Hash of the phone's token and the question: one of a phone, and another for each question. */
  ticket: string
  answer: string
}
