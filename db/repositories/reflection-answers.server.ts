import type { Database } from '../client.server'

export interface NewAnswer {
  readonly questionId: number
  /** Of one phone and this question: what it sends again takes the place of what it sent. */
  readonly ticket: string
  readonly answer: string
}

/** @param added each ticket once */
export async function upsertMany(db: Database, added: readonly NewAnswer[]): Promise<void> {
  if (added.length === 0) return
  const rows = added.map(({ questionId, ticket, answer }) => {
    return { question_id: questionId, ticket, answer }
  })
  await db
    .insertInto('reflection_answer')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['question_id', 'ticket']).doUpdateSet((eb) => {
        return { answer: eb.ref('excluded.answer') }
      }),
    )
    .execute()
}

export async function countByQuestion(db: Database, questionId: number): Promise<number> {
  const { count } = await db
    .selectFrom('reflection_answer')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('question_id', '=', questionId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Shuffled: in the order of their tickets, which are dice of their phones. */
export async function findShuffled(db: Database, questionId: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('reflection_answer')
    .select('answer')
    .where('question_id', '=', questionId)
    .orderBy('ticket')
    .execute()
  return rows.map(({ answer }) => answer)
}

export async function has(db: Database, questionId: number, ticket: string): Promise<boolean> {
  const found = await db
    .selectFrom('reflection_answer')
    .select('ticket')
    .where('question_id', '=', questionId)
    .where('ticket', '=', ticket)
    .executeTakeFirst()
  return found !== undefined
}
