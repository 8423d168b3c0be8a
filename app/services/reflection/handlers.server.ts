import {
  isSameQuestion,
  type QuestionText,
  type ReflectionRefusal,
} from '#app/domain/reflection/question'
import { reflectionResult } from '#app/domain/reflection/result'
import { isSessionAlive, type Reflection } from '#app/domain/reflection/session'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import * as answers from '#db/repositories/reflection-answers.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as reflections from '#db/repositories/reflections.server'
import type { CommandsOf, WriterOf } from '../commands'
import { together } from '../together.server'
import { keepAnswers, type SentAnswer } from './keep-answers.server'

/** Questions of one session. */
const MOST_QUESTIONS = 50
/** Within so long the same people may sit in another session, about whatever set or quarter. Milliseconds. */
const SAME_MEETING = 24 * 3_600_000

interface At {
  /** ISO moment in UTC. */
  readonly at: string
}

interface OfSession extends At {
  readonly editionId: number
}

interface OfQuestion extends OfSession {
  readonly questionId: number
}

interface About {
  /** What the session is about. */
  readonly head: Pick<Reflection, 'regionSet' | 'quarter'>
}

interface Planned extends OfSession, QuestionText, About {}

interface Asked extends OfQuestion, About {}

/**
 * What is written in a reflection session. Each looks first and then writes, one after the other: a question
 * is asked after the one before was closed, and no answer comes after its close. What asks for something that
 * is not there any more changes nothing.
 */
export function reflectionHandlers(db: Database) {
  const alone = <T>(work: (transaction: Database) => Promise<T>): Promise<T> =>
    inWriteTransaction(db, async (transaction) => {
      await writeAlone(transaction, 'reflection_question')
      return work(transaction)
    })
  /** Work on the session of an edition that goes on. */
  const inSession =
    <Args extends OfSession>(
      work: (
        transaction: Database,
        session: reflections.FoundSession,
        args: Args,
      ) => Promise<ReflectionRefusal | null>,
    ) =>
    (args: Args): Promise<ReflectionRefusal | null> =>
      alone(async (transaction) => {
        const session = await findAlive(transaction, args)
        return session && work(transaction, session, args)
      })
  return {
    openReflection: (asked: reflections.NewSession): Promise<void> =>
      alone(async (transaction) => {
        if ((await findAlive(transaction, asked)) !== null) return
        await endForgotten(transaction, asked)
        await reflections.insertSession(transaction, asked)
        const line = { action: 'reflection_opened', subject: `edition:${asked.editionId}` } as const
        const { at, accountId } = asked
        await auditLog.insert(transaction, { at, accountId, ...line, outcome: 'done' })
      }),
    planQuestion: inSession<Planned>(async (transaction, session, { head, ...question }) => {
      const all = await reflections.findQuestions(transaction, head.regionSet, head.quarter)
      if (all.filter(({ sessionId }) => sessionId === session.id).length >= MOST_QUESTIONS) {
        return 'full'
      }
      if (wasTold(all, question)) return 'asked_already'
      await reflections.insertQuestion(transaction, session.id, question)
      return null
    }),
    dropQuestion: inSession<OfQuestion>(async (transaction, session, { questionId }) => {
      if ((await findPlanned(transaction, session, questionId)) !== null) {
        await reflections.deleteQuestion(transaction, questionId)
      }
      return null
    }),
    askQuestion: inSession<Asked>(async (transaction, session, { questionId, head, at }) => {
      const open = await reflections.findOpenQuestion(transaction, session.id)
      const question = await findPlanned(transaction, session, questionId)
      if (open !== null || question === null) return null
      // It may have been planned twice, or be asked in another session too.
      const ofQuarter = await reflections.findQuestions(transaction, head.regionSet, head.quarter)
      const since = new Date(Date.parse(at) - SAME_MEETING).toISOString()
      const elsewhere = await reflections.findOpenOrTold(transaction, since)
      if (wasTold(ofQuarter, question)) return 'asked_already'
      if (elsewhere.some((each) => isSameQuestion(each, question))) return 'asked_already'
      await reflections.openQuestion(transaction, questionId, at)
      return null
    }),
    closeReflectionQuestion: inSession<OfSession>(async (transaction, session, { at }) => {
      await closeOpen(transaction, session.id, at)
      return null
    }),
    endReflection: inSession<OfSession>(async (transaction, session, { at }) => {
      await closeOpen(transaction, session.id, at)
      await reflections.endSession(transaction, session.id, at)
      return null
    }),
    keepReflectionAnswer: together((sent: readonly SentAnswer[]) =>
      alone((transaction) => keepAnswers(transaction, sent)),
    ),
  }
}

export type ReflectionWriter = WriterOf<CommandsOf<ReturnType<typeof reflectionHandlers>>>

async function findAlive(transaction: Database, { editionId, at }: OfSession) {
  const sessions = await reflections.findSessions(transaction, editionId)
  return sessions.find((session) => isSessionAlive(session, at)) ?? null
}

/** A question of this session that has still to be asked; null where it is none. */
async function findPlanned(
  transaction: Database,
  session: reflections.FoundSession,
  questionId: number,
): Promise<reflections.FoundQuestion | null> {
  const question = await reflections.findQuestionById(transaction, questionId)
  return question?.sessionId === session.id && question.openedAt === null ? question : null
}

/** Told twice, with one answer more, a question would tell that answer. */
function wasTold(all: readonly reflections.FoundQuestion[], question: QuestionText): boolean {
  return all.some((each) => each.result !== null && isSameQuestion(each, question))
}

/** What lasted too long is ended as if somebody had. */
async function endForgotten(transaction: Database, { editionId, at }: OfSession): Promise<void> {
  const sessions = await reflections.findSessions(transaction, editionId)
  for (const { id } of sessions.filter(({ endedAt }) => endedAt === null)) {
    await closeOpen(transaction, id, at)
    await reflections.endSession(transaction, id, at)
  }
}

/** Closes what is asked, for good: what it brought is made of the answers, and these go. */
async function closeOpen(transaction: Database, sessionId: number, at: string): Promise<void> {
  const question = await reflections.findOpenQuestion(transaction, sessionId)
  if (question === null) return
  const given = await answers.findShuffled(transaction, question.id)
  const result = reflectionResult(question.kind, given)
  await reflections.closeQuestion(transaction, question.id, { at, answers: given.length, result })
}
