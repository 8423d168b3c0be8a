import { FORGET_AFTER } from '#app/access/login-limit'
import { ABSOLUTE_END, IDLE_END } from '#app/access/session-life'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as invitations from '#db/repositories/invitations.server'
import * as loginAttempts from '#db/repositories/login-attempts.server'
import * as mails from '#db/repositories/mails.server'
import * as sessions from '#db/repositories/sessions.server'
import { clearKeptFiles, keptDirectoryOf } from './kept-files.server'
import { clearUploads } from '../uploads/sweep-uploads.server'

const DAY = 86_400_000

export interface Retention {
  /** ISO moment in UTC. */
  readonly at: string
  /** How long lines of the audit log are kept. */
  readonly auditDays: number
  /** How long mails are kept that were sent or will not be. */
  readonly mailDays: number
}

/**
 * Throws away what nobody may keep longer: old lines of the audit log, sessions and invitations that
 * have ended, attempts to log in that are forgotten, mails that were sent or will not be, uploads with
 * what was kept of them, and files of imports.
 * @param directory where uploaded files lie
 */
export async function clearExpired(
  db: Database,
  directory: string,
  { at, auditDays, mailDays }: Retention,
): Promise<void> {
  const before = (age: number) => new Date(Date.parse(at) - age).toISOString()
  await inWriteTransaction(db, async (transaction) => {
    await auditLog.deleteBefore(transaction, before(auditDays * DAY))
    await sessions.deleteEnded(transaction, before(ABSOLUTE_END), before(IDLE_END))
    await invitations.deleteExpired(transaction, at)
    await loginAttempts.deleteUntil(transaction, before(FORGET_AFTER))
    await mails.deleteEnded(transaction, before(mailDays * DAY))
  })
  await clearUploads(db, directory, at)
  await clearKeptFiles(db, keptDirectoryOf(directory), at)
}
