import { badText } from '../ingest/values/free-text'

/** How a question is answered: with yes or no, on a scale from 1 to 5, or by completing a sentence. */
export const QUESTION_KINDS = ['yes_no', 'scale', 'sentence'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

const YES_NO = ['yes', 'no'] as const
const SCALE = ['1', '2', '3', '4', '5'] as const

/** Longest question, which has to be read from a screen at the other end of a room. */
export const LONGEST_QUESTION = 200
/** Longest end of a sentence. */
export const LONGEST_SENTENCE = 300

/** A question for a reflection session. */
export interface QuestionText {
  readonly kind: QuestionKind
  readonly text: string
}

/** What is wrong with a question or an answer that was sent. */
export type ReflectionIssue = 'empty' | 'too_long' | 'control_characters' | 'unreadable'

/** Why what somebody asked for in a session was not done. */
export type ReflectionRefusal = ReflectionIssue | 'asked_already' | 'full'

type Sent = { readonly text: string } | { readonly issue: ReflectionIssue }

/** Whether two ask the same: letters and digits count, and not how they are written or what stands between. */
export function isSameQuestion(one: QuestionText, other: QuestionText): boolean {
  return one.kind === other.kind && bareText(one.text) === bareText(other.text)
}

/** A question as somebody typed it. */
export function readQuestion(
  kind: string,
  typed: string,
): QuestionText | { readonly issue: ReflectionIssue } {
  const known = QUESTION_KINDS.find((each) => each === kind)
  if (known === undefined) return { issue: 'unreadable' }
  const sent = oneLine(typed, LONGEST_QUESTION)
  return 'issue' in sent ? sent : { kind: known, text: sent.text }
}

/** An answer to a question of that kind: one of its options, or the end of its sentence. */
export function readAnswer(kind: QuestionKind, typed: string): Sent {
  if (kind === 'sentence') return oneLine(typed, LONGEST_SENTENCE)
  return optionsOf(kind).includes(typed) ? { text: typed } : { issue: 'unreadable' }
}

/** What can be chosen; nothing of a sentence. */
export function optionsOf(kind: QuestionKind): readonly string[] {
  if (kind === 'sentence') return []
  return kind === 'yes_no' ? YES_NO : SCALE
}

/** A text without letters or digits stays as it is. */
function bareText(text: string): string {
  const small = text.normalize('NFKD').toLowerCase()
  return small.replaceAll(/[^\p{Letter}\p{Number}]/gu, '') || small
}

function oneLine(typed: string, maximum: number): Sent {
  const text = typed.replaceAll(/\s+/g, ' ').trim()
  if (text === '') return { issue: 'empty' }
  const bad = badText(text, maximum)
  if (bad === null) return { text }
  return { issue: bad.code === 'control_characters' ? 'control_characters' : 'too_long' }
}
