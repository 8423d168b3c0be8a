import { randomBytes } from 'node:crypto'
import { newCode } from '#app/domain/reflection/code'
import { readQuestion, type ReflectionRefusal } from '#app/domain/reflection/question'
import type { ReflectionWriter } from './handlers.server'
import type { readReflection } from './read-reflection.server'

interface Tools {
  readonly writer: ReflectionWriter
  readonly clock: () => Date
}

type Found = NonNullable<Awaited<ReturnType<typeof readReflection>>>

/**
 * Does what who leads a session asked for: `open`, `plan`, `drop`, `ask`, `close` or `end`.
 * @param accountId who leads
 * @returns why not; null where it is done
 */
export async function changeReflection(
  { writer, clock }: Tools,
  accountId: number,
  { editionId, reflection: { regionSet, quarter } }: Found,
  form: FormData,
): Promise<ReflectionRefusal | null> {
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const own = { editionId, at: clock().toISOString() }
  const head = { regionSet, quarter }
  const questionId = Number(field('question'))
  switch (field('task')) {
    case 'open':
      await writer.run('openReflection', { ...own, accountId, code: newCode(randomBytes) })
      return null
    case 'plan': {
      const question = readQuestion(field('kind'), field('text'))
      if ('issue' in question) return question.issue
      return writer.run('planQuestion', { ...own, ...question, head })
    }
    case 'drop':
      return writer.run('dropQuestion', { ...own, questionId })
    case 'ask':
      return writer.run('askQuestion', { ...own, questionId, head })
    case 'close':
      return writer.run('closeReflectionQuestion', own)
    case 'end':
      return writer.run('endReflection', own)
    default:
      return 'unreadable'
  }
}
