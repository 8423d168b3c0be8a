import type { AuditEntry } from '#app/domain/people/audit'
import type { Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { nowOf, type PeopleTools } from './tools.server'

const LINES_A_PAGE = 50

/** A line as it is shown. */
export interface ShownAuditLine extends auditLog.AuditLine {
  /** Address of the account that it is about; null where it is about something else. */
  readonly aboutEmail: string | null
}

export interface AuditPage {
  readonly lines: readonly ShownAuditLine[]
  /** For the next page, of older lines; null when there are none. */
  readonly olderThan: number | null
}

/** A page of the audit log, newest first. @param before the number that the page before ended with */
export async function readAuditLog(db: Database, before: number | null): Promise<AuditPage> {
  const found = await auditLog.findAllBefore(db, before, LINES_A_PAGE + 1)
  const all = await accounts.findAll(db)
  const emails = new Map(all.map(({ id, email }) => [`account:${id}`, email]))
  const lines = found.slice(0, LINES_A_PAGE).map((line) => {
    return { ...line, aboutEmail: emails.get(line.subject ?? '') ?? null }
  })
  return { lines, olderThan: found.length > lines.length ? (lines.at(-1)?.id ?? null) : null }
}

/** Writes a line: for uploads, exports, erasures. */
export async function recordAudit(
  tools: Pick<PeopleTools, 'writer' | 'clock'>,
  entry: Omit<AuditEntry, 'at'>,
): Promise<void> {
  await tools.writer.run('recordAudit', { ...entry, at: nowOf(tools) })
}
