import {
  ANSWER_YEARS,
  closedThrough,
  FILE_DAYS,
  type KeepSettings,
} from '#app/domain/keep/retention'
import type { Year } from '#app/domain/calendar/year'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as settings from '#db/repositories/settings.server'
import * as z from 'zod'
import { findGoneThrough } from './kept-answers.server'

const ANSWERS = 'keep_answers_years'
const FILES = 'keep_files_days'

/** What the installation keeps; without a choice answers for good and no files. */
export async function readKeepSettings(db: Database): Promise<KeepSettings> {
  const numberOf = async (key: string) => Number(await settings.findByKey(db, key)) || null
  return { answerYears: await numberOf(ANSWERS), fileDays: await numberOf(FILES) }
}

/** What the page shows on which it is chosen. */
export interface KeepReport extends KeepSettings {
  /** The last year of which single answers are gone, and the last whose figures stand as they are. */
  readonly gone: Year | null
  readonly closed: Year | null
}

export async function readKeepReport({ db }: { readonly db: Database }): Promise<KeepReport> {
  const gone = await findGoneThrough(db)
  return { ...(await readKeepSettings(db)), gone, closed: closedThrough(gone) }
}

/** One of the periods that are offered; empty: for good, or not at all. */
const oneOf = (offered: readonly number[]) =>
  z
    .enum(['', ...offered.map(String)], { error: 'missing' })
    .transform((text) => (text === '' ? null : Number(text)))

export const keepForm = z.object({ answerYears: oneOf(ANSWER_YEARS), fileDays: oneOf(FILE_DAYS) })

/** Writes the choice down, with who made it. */
export async function setKeepSettings(
  db: Database,
  {
    actorId,
    at,
    answerYears,
    fileDays,
  }: KeepSettings & { readonly actorId: number; readonly at: string },
): Promise<undefined> {
  return inWriteTransaction(db, async (transaction) => {
    await settings.setByKey(transaction, ANSWERS, String(answerYears ?? ''))
    await settings.setByKey(transaction, FILES, String(fileDays ?? ''))
    const subject = `${answerYears ?? '-'}/${fileDays ?? '-'}`
    const line = { action: 'keeping_changed', subject, outcome: 'done' } as const
    await auditLog.insert(transaction, { at, accountId: actorId, ...line })
    return undefined
  })
}
