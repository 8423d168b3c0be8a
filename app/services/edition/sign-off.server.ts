import { EditionRefused } from '#app/domain/edition/refusal'
import type { FieldError } from '#app/domain/people/forms'
import { isQuarter } from '#app/domain/calendar/quarter'
import type { Database } from '#db/client.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as z from 'zod'
import { nameField } from '../people/forms'
import type { EditionWriter } from './handlers.server'
import type { Published } from './publish.server'
import { comingNumber } from './signed-list.server'

const code = (error: FieldError): FieldError => error
const LONGEST_NOTE = 1000

const quarter = z.string(code('missing')).refine(isQuarter, code('quarter_invalid'))
const regionSet = z.string(code('missing')).min(1, code('missing'))
const long = z
  .string()
  .trim()
  .max(LONGEST_NOTE, code('too_long'))
  .transform((text) => (text === '' ? null : text))
  .default(null)

/** How an analyst offers a quarter. */
export const prepareForm = z.object({ regionSet, quarter, note: long })

/** How a manager signs it off; `revision` tells that a reason is needed. */
export const signOffForm = z
  .object({
    ...{ regionSet, quarter, name: nameField, role: nameField, note: long },
    ...{ reason: long, planned: z.literal('on').optional(), revision: z.string().optional() },
    overAltered: z.literal('on').optional(),
  })
  .refine(({ revision, reason }) => revision === undefined || reason !== null, {
    path: ['reason'],
    error: code('missing'),
  })

interface Tools {
  readonly db: Database
  readonly writer: EditionWriter
  readonly clock: () => Date
}

/** An analyst offers the figures as they are now. */
export async function prepareEdition(
  { db, writer, clock }: Tools,
  accountId: number,
  task: z.infer<typeof prepareForm>,
): Promise<void> {
  const coming = await comingOf(db, task)
  const at = clock().toISOString()
  await writer.run('prepareEdition', { ...coming, note: task.note, accountId, at })
}

/**
 * A manager answers for the figures that were prepared, and publishes them.
 * @throws EditionRefused
 */
export async function signOff(
  { db, writer, clock }: Tools,
  accountId: number,
  task: z.infer<typeof signOffForm>,
  language: 'nl' | 'en',
): Promise<Published> {
  const coming = await comingOf(db, task)
  const preparation = await readers.findPreparation(db, coming)
  if (preparation === null) {
    throw new EditionRefused('edition_not_prepared', { quarter: task.quarter })
  }
  const { regionSet: set, quarter: published, name, role, note, reason } = task
  return writer.run('publishEdition', {
    ...{ regionSet: set, quarter: published, language, reason, planned: task.planned === 'on' },
    overAltered: task.overAltered === 'on',
    ...{ signOff: { name, role, note }, accountId, at: clock().toISOString() },
    prepared: preparation.dataRevision,
  })
}

async function comingOf(
  db: Database,
  { regionSet: set, quarter: at }: Pick<z.infer<typeof prepareForm>, 'regionSet' | 'quarter'>,
): Promise<readers.ComingEdition> {
  const coming = { regionSet: set, quarter: at }
  return { ...coming, number: await comingNumber(db, coming) }
}
