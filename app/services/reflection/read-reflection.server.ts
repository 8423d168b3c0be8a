import { may } from '#app/access/policy'
import { addQuarters } from '#app/domain/calendar/quarter'
import type { Person } from '#app/domain/people/person'
import { isSameQuestion } from '#app/domain/reflection/question'
import {
  isSessionAlive,
  type Reflection,
  type ReflectionQuestion,
} from '#app/domain/reflection/session'
import type { Database } from '#db/client.server'
import * as answers from '#db/repositories/reflection-answers.server'
import * as editions from '#db/repositories/editions.server'
import * as reflections from '#db/repositories/reflections.server'
import { chooseEdition } from '../edition/choose-edition.server'
import type { QuarterSelection } from '../edition/read-quarter.server'

interface Tools {
  readonly db: Database
  readonly clock: () => Date
}

const QUARTERS_OF_YEAR = 4

/**
 * The reflection about a quarter. What was answered comes out of closed questions alone, and of those with
 * five answers or more.
 * @returns null where nothing that was asked for is published
 */
export async function readReflection(
  { db, clock }: Tools,
  { roles }: Pick<Person, 'roles'>,
  asked: Omit<QuarterSelection, 'region' | 'language'>,
): Promise<{ readonly editionId: number; readonly reflection: Reflection } | null> {
  const chosen = chooseEdition(await editions.findAllListed(db, null), asked)
  if (chosen === null) return null
  const { regionSet, quarter, edition } = chosen.head
  const sessions = await reflections.findSessions(db, chosen.id)
  const alive = sessions.find((session) => isSessionAlive(session, clock().toISOString()))
  const found = await reflections.findQuestions(db, regionSet, quarter)
  const yearAgo = addQuarters(quarter, -QUARTERS_OF_YEAR)
  const before = (await reflections.findQuestions(db, regionSet, yearAgo)).filter(
    ({ closedAt }) => closedAt !== null,
  )
  const questions: ReflectionQuestion[] = []
  for (const question of found) {
    if (question.closedAt === null && question.sessionId !== alive?.id) continue
    const { id, kind, text, openedAt, closedAt, result } = question
    const state = closedAt !== null ? 'closed' : openedAt !== null ? 'open' : 'planned'
    const count = question.answers ?? (await answers.countByQuestion(db, id))
    const earlier = before.findLast((each) => isSameQuestion(each, question))?.result ?? null
    questions.push({ id, kind, text, state, count, result, before: earlier })
  }
  const askedBefore = before
    .filter((each) => !found.some((question) => isSameQuestion(each, question)))
    .map(({ kind, text }) => ({ kind, text }))
  const mayLead = may(roles, 'take_part_in_meeting')
  const shared = { regionSet, quarter, edition, code: alive?.code ?? null }
  return {
    editionId: chosen.id,
    reflection: { ...shared, questions, askedBefore, mayLead },
  }
}
