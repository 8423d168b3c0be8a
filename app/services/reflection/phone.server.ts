import { createHash, randomBytes } from 'node:crypto'
import { networkOf } from '#app/access/login-limit'
import { GUESS_LIMIT, PHONES_LIMIT } from '#app/access/rate-limit'
import { codeOf } from '#app/domain/reflection/code'
import type { QuestionText } from '#app/domain/reflection/question'
import { isSessionAlive } from '#app/domain/reflection/session'
import type { Database } from '#db/client.server'
import * as answers from '#db/repositories/reflection-answers.server'
import * as reflections from '#db/repositories/reflections.server'
import { RateLimiter } from '../api/rate-limiter.server'
import type { ReflectionWriter } from './handlers.server'
import type { AnswerOutcome } from './keep-answers.server'

interface Tools {
  readonly db: Database
  readonly writer: ReflectionWriter
  readonly clock: () => Date
  readonly phones: PhoneLimits
}

/** A phone, as far as anybody knows: its network, the code that was typed, and what its browser keeps. */
export interface Phone {
  readonly address: string
  readonly code: string
  /** null of a browser that came for the first time, or keeps nothing. */
  readonly token: string | null
}

/** What a phone shows. */
export type PhoneView =
  /** No session goes on under this code. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too_many'; readonly retryAfter: number }
  | { readonly kind: 'waiting'; readonly code: string }
  | {
      readonly kind: 'asked'
      readonly code: string
      readonly question: QuestionText & { readonly id: number }
      /** Whether this phone has answered it; it may change its mind until the question is closed. */
      readonly answered: boolean
    }

/** What a server remembers of phones, from its start. */
export interface PhoneLimits {
  readonly guesses: RateLimiter
  readonly answers: RateLimiter
  /** Phones that gave the right code: the mistakes of others in the room are not theirs. */
  readonly inside: Set<string>
}

export function newPhoneLimits(): PhoneLimits {
  return {
    guesses: new RateLimiter(GUESS_LIMIT),
    answers: new RateLimiter(PHONES_LIMIT),
    inside: new Set<string>(),
  }
}

const MOST_INSIDE = 10_000

/** What a browser keeps to be known as one phone: 32 hex digits. */
export function newPhoneToken(): string {
  return randomBytes(16).toString('hex')
}

/** What a phone is asked right now. */
export async function readPhone(tools: Tools, phone: Phone): Promise<PhoneView> {
  const entered = await enter(tools, phone)
  if (entered.kind !== 'inside') return entered
  const { sessionId, code } = entered
  const question = await reflections.findOpenQuestion(tools.db, sessionId)
  if (question === null) return { kind: 'waiting', code }
  const { id, kind, text } = question
  const { token } = phone
  const answered = token !== null && (await answers.has(tools.db, id, ticketOf(token, id)))
  return { kind: 'asked', code, question: { id, kind, text }, answered }
}

/** What became of what a phone sent; `unknown`, `too_many`: as for PhoneView. */
export type PhoneOutcome = AnswerOutcome | 'no_cookie' | 'unknown' | 'too_many'

/** Keeps the answer of a phone, once, whatever is sent again. */
export async function answerByPhone(
  tools: Tools,
  phone: Phone,
  { questionId, answer }: { readonly questionId: number; readonly answer: string },
): Promise<PhoneOutcome> {
  if (phone.token === null) return 'no_cookie'
  const { answers: limit, inside } = tools.phones
  const code = codeOf(phone.code)
  // Of a phone that is inside the writer looks whether its session goes on.
  if (code === null || !inside.has(insideKey(code, phone.token))) {
    const entered = await enter(tools, phone)
    if (entered.kind !== 'inside') return entered.kind
  }
  const now = tools.clock()
  const network = networkOf(phone.address)
  if (limit.wait(network, now.getTime()) !== null) return 'too_many'
  limit.count(network, now.getTime())
  const ticket = ticketOf(phone.token, questionId)
  const sent = { code: code ?? '', questionId, ticket, answer, at: now.toISOString() }
  return tools.writer.run('keepReflectionAnswer', sent)
}

type Entered =
  | { readonly kind: 'inside'; readonly sessionId: number; readonly code: string }
  | Extract<PhoneView, { readonly kind: 'unknown' | 'too_many' }>

/** Looks for the session of a code; who guesses is soon asked to wait, without being told whether it was right. */
async function enter(
  { db, clock, phones: { guesses, inside } }: Tools,
  { address, code: typed, token }: Phone,
): Promise<Entered> {
  const now = clock()
  const network = networkOf(address)
  const code = codeOf(typed)
  const key = insideKey(code, token)
  const retryAfter = inside.has(key) ? null : guesses.wait(network, now.getTime())
  if (retryAfter !== null) return { kind: 'too_many', retryAfter }
  const session = code && (await reflections.findSessionByCode(db, code))
  if (!session || !isSessionAlive(session, now.toISOString())) {
    guesses.count(network, now.getTime())
    return { kind: 'unknown' }
  }
  if (token !== null) {
    if (inside.size >= MOST_INSIDE) inside.clear()
    inside.add(key)
  }
  return { kind: 'inside', sessionId: session.id, code: session.code ?? '' }
}

function insideKey(code: string | null, token: string | null): string {
  return `${code} ${token}`
}

/** One of a phone for each question, so that the answers to two questions cannot be laid together. */
function ticketOf(token: string, questionId: number): string {
  return createHash('sha256').update(`${questionId}:${token}`).digest('hex')
}
