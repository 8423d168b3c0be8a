import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { Answers } from '#app/domain/ingest/question'
import { reasonsByRow } from '#app/domain/ingest/rejects'
import { rejectedRows } from '#app/services/import/rejected-rows.server'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'

/** Writes the rejected rows of a file that was read, where there are any. */
export async function writeRejects(
  target: string,
  read: { readonly path: string; readonly answers: Answers },
  issues: readonly IngestIssue[],
  language: Language,
): Promise<void> {
  const reasons = reasonsByRow(issues, (issue) => issueMessage(issue, language, 'command'))
  if (reasons.size === 0) return
  await withDatabase(({ db }) => {
    const pieces = rejectedRows(db, read, reasons, language)
    return pipeline(Readable.from(pieces), createWriteStream(target))
  })
}
