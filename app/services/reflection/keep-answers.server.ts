import { readAnswer, type ReflectionIssue } from '#app/domain/reflection/question'
import { isSessionAlive } from '#app/domain/reflection/session'
import type { Database } from '#db/client.server'
import * as answers from '#db/repositories/reflection-answers.server'
import * as reflections from '#db/repositories/reflections.server'

/** More answers to one question than a meeting has people are somebody's game. */
const MOST_ANSWERS = 1_000

export interface SentAnswer {
  readonly code: string
  readonly questionId: number
  readonly ticket: string
  readonly answer: string
  /** ISO moment in UTC. */
  readonly at: string
}

/** What became of an answer; `gone`: its session or question has ended, or never was. */
export type AnswerOutcome = 'kept' | 'gone' | 'full' | ReflectionIssue

/** Keeps answers that came together, one of a phone: of two the later. @returns what became of each, in their order */
export async function keepAnswers(
  transaction: Database,
  sent: readonly SentAnswer[],
): Promise<readonly AnswerOutcome[]> {
  const rooms = new Map<string, Room>()
  for (const code of new Set(sent.map((each) => each.code))) {
    const room = await findRoom(transaction, code)
    if (room !== null) rooms.set(code, room)
  }
  const outcomes = sent.map((each) => admit(rooms.get(each.code), each))
  const kept = [...rooms.values()].flatMap((room) => [...room.kept.values()])
  await answers.upsertMany(transaction, kept)
  return outcomes
}

/** A session in which a question is open. */
interface Room {
  readonly session: reflections.FoundSession
  readonly question: reflections.FoundQuestion
  /** Answers that the question had. */
  readonly count: number
  /** By ticket. */
  readonly kept: Map<string, answers.NewAnswer>
}

function admit(
  room: Room | undefined,
  { questionId, ticket, answer, at }: SentAnswer,
): AnswerOutcome {
  if (room?.question.id !== questionId || !isSessionAlive(room.session, at)) return 'gone'
  const read = readAnswer(room.question.kind, answer)
  if ('issue' in read) return read.issue
  if (room.count + room.kept.size >= MOST_ANSWERS) return 'full'
  room.kept.set(ticket, { questionId, ticket, answer: read.text })
  return 'kept'
}

async function findRoom(transaction: Database, code: string): Promise<Room | null> {
  const session = await reflections.findSessionByCode(transaction, code)
  const question = session && (await reflections.findOpenQuestion(transaction, session.id))
  if (session === null || question === null) return null
  const count = await answers.countByQuestion(transaction, question.id)
  return { session, question, count, kept: new Map() }
}
