import { badText, isOneLine } from '#app/domain/ingest/values/free-text'
import { FORM_LIMITS, type FieldError } from '#app/domain/people/forms'
import { ANSWER_FIELD, COLUMN_FIELD, NOTHING } from '#app/domain/uploads/form'
import type { Database } from '#db/client.server'
import * as importSources from '#db/repositories/import-sources.server'
import type { FieldErrors } from '../people/forms'
import type { SourceWriter } from './handlers.server'

interface Tools {
  readonly db: Database
  readonly writer: SourceWriter
  readonly clock: () => Date
}

/**
 * Corrects what is remembered of a source, or forgets it; what is wrong with its fields. A column may mean
 * something else, or nothing; of two that are said to mean the same the second is wrong.
 */
export async function changeSource(
  { db, writer, clock }: Tools,
  accountId: number,
  id: number,
  form: FormData,
): Promise<FieldErrors | null> {
  const onSource = { id, accountId, at: clock().toISOString() }
  if (form.get('task') === 'delete') {
    await writer.run('deleteSource', onSource)
    return null
  }
  const source = await importSources.findById(db, id)
  if (source === null) return null
  const errors = new Map<string, FieldError>()
  const name = textOf(form, 'name')
  if (name === '') errors.set('name', 'missing')
  else if (name.length > FORM_LIMITS.name) errors.set('name', 'too_long')
  else if (badText(name, Infinity) !== null || !isOneLine(name))
    errors.set('name', 'control_characters')
  const taken = new Set<string>()
  const columns = source.columns.map(({ heading, meaning }, index) => {
    const field = `${COLUMN_FIELD}${index}`
    const said = textOf(form, field) || (meaning ?? NOTHING)
    if (said === NOTHING) return { heading, meaning: null }
    if (taken.has(said) && said !== meaning) errors.set(field, 'taken')
    taken.add(said)
    return { heading, meaning: said }
  })
  if (errors.size > 0) return Object.fromEntries(errors)
  const fields = [...form].flatMap(([field, value]): [string, string][] => {
    const isAnswer = field.startsWith(ANSWER_FIELD) && typeof value === 'string'
    return isAnswer ? [[field.slice(ANSWER_FIELD.length), value.trim()]] : []
  })
  const all = { ...source.answers, ...Object.fromEntries(fields) }
  const answers = Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== ''))
  await writer.run('changeSource', { ...onSource, content: { name, columns, answers } })
  return null
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
