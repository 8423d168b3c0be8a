import type { Quarter } from '#app/domain/calendar/quarter'
import type { QuestionKind, QuestionText } from '#app/domain/reflection/question'
import type { ReflectionResult } from '#app/domain/reflection/result'
import type { SessionLife } from '#app/domain/reflection/session'
import type { Database } from '../client.server'

export interface FoundSession extends SessionLife {
  readonly id: number
  /** null once it has ended. */
  readonly code: string | null
}

export interface FoundQuestion extends QuestionText {
  readonly id: number
  readonly sessionId: number
  readonly openedAt: string | null
  readonly closedAt: string | null
  /** How many had answered when it was closed; null before. */
  readonly answers: number | null
  readonly result: ReflectionResult | null
}

export interface NewSession {
  readonly editionId: number
  readonly code: string
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

/** Fails where the code is in use. */
export async function insertSession(
  db: Database,
  { editionId, code, accountId, at }: NewSession,
): Promise<void> {
  const session = { edition_id: editionId, code, account_id: accountId, opened_at: at }
  await db.insertInto('reflection_session').values(session).execute()
}

const SESSION = ['id', 'code', 'opened_at as openedAt', 'ended_at as endedAt'] as const

export async function findSessionByCode(db: Database, code: string): Promise<FoundSession | null> {
  const found = db.selectFrom('reflection_session').select(SESSION).where('code', '=', code)
  return (await found.executeTakeFirst()) ?? null
}

/** Those about an edition, oldest first. */
export function findSessions(db: Database, editionId: number): Promise<readonly FoundSession[]> {
  const found = db.selectFrom('reflection_session').select(SESSION)
  return found.where('edition_id', '=', editionId).orderBy('id').execute()
}

/** Its code dies with it, and what was planned and never asked goes. */
export async function endSession(db: Database, id: number, at: string): Promise<void> {
  await db
    .deleteFrom('reflection_question')
    .where('session_id', '=', id)
    .where('opened_at', 'is', null)
    .execute()
  const ended = { code: null, ended_at: at }
  await db.updateTable('reflection_session').set(ended).where('id', '=', id).execute()
}

export async function insertQuestion(
  db: Database,
  sessionId: number,
  { kind, text }: QuestionText,
): Promise<void> {
  await db.insertInto('reflection_question').values({ session_id: sessionId, kind, text }).execute()
}

const QUESTION = [
  ...(['reflection_question.id', 'session_id as sessionId', 'kind', 'text', 'answers'] as const),
  ...(['reflection_question.opened_at as openedAt', 'closed_at as closedAt', 'result'] as const),
] as const

/** As they were planned, of every session about the editions of a quarter. */
export async function findQuestions(
  db: Database,
  regionSet: string,
  quarter: Quarter,
): Promise<readonly FoundQuestion[]> {
  const rows = await db
    .selectFrom('reflection_question')
    .innerJoin('reflection_session', 'reflection_session.id', 'session_id')
    .innerJoin('edition', 'edition.id', 'edition_id')
    .select(QUESTION)
    .where('region_set', '=', regionSet)
    .where('quarter', '=', quarter)
    .orderBy('reflection_question.id')
    .execute()
  return rows.map(asFound)
}

export async function findQuestionById(db: Database, id: number): Promise<FoundQuestion | null> {
  const found = db.selectFrom('reflection_question').select(QUESTION).where('id', '=', id)
  const row = await found.executeTakeFirst()
  return row === undefined ? null : asFound(row)
}

/** The one that is answered right now in a session; null where none is. */
export async function findOpenQuestion(
  db: Database,
  sessionId: number,
): Promise<FoundQuestion | null> {
  const row = await db
    .selectFrom('reflection_question')
    .select(QUESTION)
    .where('session_id', '=', sessionId)
    .where('opened_at', 'is not', null)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : asFound(row)
}

/**
 * Those that are answered right now, and those closed since then of which something is told, of every session.
 * @param since ISO moment in UTC
 */
export async function findOpenOrTold(
  db: Database,
  since: string,
): Promise<readonly FoundQuestion[]> {
  const rows = await db
    .selectFrom('reflection_question')
    .select(QUESTION)
    .where('opened_at', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('closed_at', 'is', null),
        eb.and([eb('closed_at', '>=', since), eb('result', 'is not', null)]),
      ]),
    )
    .execute()
  return rows.map(asFound)
}

export async function deleteQuestion(db: Database, id: number): Promise<void> {
  await db.deleteFrom('reflection_question').where('id', '=', id).execute()
}

export async function openQuestion(db: Database, id: number, at: string): Promise<void> {
  await db.updateTable('reflection_question').set({ opened_at: at }).where('id', '=', id).execute()
}

/** What it brought stays; the answers themselves go. */
export async function closeQuestion(
  db: Database,
  id: number,
  { at, answers, result }: { at: string; answers: number; result: ReflectionResult | null },
): Promise<void> {
  const closed = { closed_at: at, answers, result: result && JSON.stringify(result) }
  await db.updateTable('reflection_question').set(closed).where('id', '=', id).execute()
  await db.deleteFrom('reflection_answer').where('question_id', '=', id).execute()
}

/** What is kept of sentences that have had their time. */
const NO_SENTENCES = JSON.stringify({ kind: 'sentence', sentences: [] })

/** Whether sentences are kept of questions that were closed before. @param before ISO moment in UTC */
export async function hasSentencesBefore(db: Database, before: string): Promise<boolean> {
  const found = db.selectFrom('reflection_question').select('id')
  const kept = found.where('kind', '=', 'sentence').where('result', '!=', NO_SENTENCES)
  return (await kept.where('closed_at', '<', before).executeTakeFirst()) !== undefined
}

/** The sentences go; that the question was told, and how many answered, stays. */
export async function clearSentencesBefore(db: Database, before: string): Promise<void> {
  await db
    .updateTable('reflection_question')
    .set({ result: NO_SENTENCES })
    .where('kind', '=', 'sentence')
    .where('result', 'is not', null)
    .where('closed_at', '<', before)
    .execute()
}

interface QuestionRow extends Omit<FoundQuestion, 'kind' | 'result'> {
  readonly kind: QuestionKind
  readonly result: string | null
}

function asFound({ result, ...row }: QuestionRow): FoundQuestion {
  return { ...row, result: result === null ? null : (JSON.parse(result) as ReflectionResult) }
}
