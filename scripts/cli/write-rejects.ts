import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { Answers } from '#app/domain/ingest/question'
import { reasonsByRow } from '#app/domain/ingest/rejects'
import { rejectedRows } from '#app/services/import/rejected-rows.server'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { createPrivateFile } from './private-file'

/**
 * Writes the rejected rows of a file that was read. Where there are none, one of an earlier time goes: it
 * would be taken for what this file left. Only never the file that was read.
 */
export async function writeRejects(
  target: string,
  read: { readonly path: string; readonly answers: Answers },
  issues: readonly IngestIssue[],
  language: Language,
): Promise<void> {
  const reasons = reasonsByRow(issues, (issue) => issueMessage(issue, language, 'command'))
  if (reasons.size === 0) {
    if (resolve(target) !== resolve(read.path)) await rm(target, { force: true })
    return
  }
  await withDatabase(({ db }) => {
    const pieces = rejectedRows(db, read, reasons, language)
    return pipeline(Readable.from(pieces), createPrivateFile(target))
  })
}
