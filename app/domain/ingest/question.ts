import type { IngestIssue, IssueSeverity } from './issue'
import { QUESTION_CODES, type QuestionCode } from './question-codes'

/** Key of a question → what a person chose. */
export type Answers = Readonly<Record<string, string>>

/** A question as it is put to a person. */
export interface Question {
  readonly code: QuestionCode
  /** The heading that it is about, or a word in the file; null: the whole file. */
  readonly about: string | null
  readonly key: string
  readonly count: number
  /** Empty where they are too many to name: any place that is known. */
  readonly choices: readonly string[]
}

const SEPARATOR = '|'

/** @param about part of the key, so that several columns or words can be answered one by one */
export function ask(
  { code, about, count, choices }: Omit<Question, 'key'>,
  severity: IssueSeverity,
  params: IngestIssue['params'] = {},
): IngestIssue {
  const key = about === null ? code : `${code}:${about}`
  return {
    row: null,
    column: null,
    code,
    severity,
    params: { ...params, count, about: about ?? '', key, choices: choices.join(SEPARATOR) },
  }
}

/** What was answered: to this question, or to all of its code at once; null where nothing was, or it was taken back. */
export function answerTo(
  answers: Answers | undefined,
  code: QuestionCode,
  about: string | null,
): string | null {
  return answers?.[`${code}:${about ?? ''}`] || answers?.[code] || null
}

/** The questions among the issues of a file, each once. */
export function questionsIn(issues: readonly IngestIssue[]): readonly Question[] {
  const questions = new Map<string, Question>()
  for (const { code, params } of issues) {
    const asked = QUESTION_CODES.find((each) => each === code)
    if (asked === undefined) continue
    const { key, about, count, choices } = params
    questions.set(String(key), {
      code: asked,
      about: about === '' ? null : String(about),
      key: String(key),
      count: Number(count),
      choices: choices === '' ? [] : String(choices).split(SEPARATOR),
    })
  }
  return [...questions.values()]
}
