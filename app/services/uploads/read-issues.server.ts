import type { IssuePage, ToldIssue } from '#app/domain/uploads/view'
import type { Database } from '#db/client.server'
import * as importIssues from '#db/repositories/import-issues.server'
import * as jobIssues from '#db/repositories/job-issues.server'
import * as jobs from '#db/repositories/jobs.server'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import type { IngestIssue, IssueSeverity } from '#app/domain/ingest/issue'
import { kindOf, kindText, type IssueGroup, type IssueKind } from '#app/domain/ingest/issue-groups'
import { reasonsByRow } from '#app/domain/ingest/rejects'
import { rejectLine, rejectsHeader } from '#app/words/rejects-file'
import { rejectedRows } from '../import/rejected-rows.server'
import type { UploadWriter } from './handlers.server'

/** Of what: an import, or a job that stored nothing. */
export type IssueSource = { readonly importId: number } | { readonly jobId: number }

const ISSUES_A_PAGE = 200
const ISSUES_A_PIECE = 2_000

/** @param place where the page before ended, and which kind alone is asked for; null: the first of all */
export async function readIssues(
  db: Database,
  source: IssueSource,
  severity: IssueSeverity,
  place: { readonly after: number | null; readonly kind: string | null } | null,
  language: Language,
): Promise<IssuePage> {
  const { after = null, kind = null } = place ?? {}
  const only = kind === null ? null : kindOf(kind)
  const found = await findAfter(db, source, severity, after ?? -1, ISSUES_A_PAGE + 1, only)
  const shown = found.slice(0, ISSUES_A_PAGE)
  const kinds = await findKinds(db, source, severity)
  return {
    groups: kinds.some(({ count }) => count > 1)
      ? kinds.map(({ issue, count }) => {
          return { ...told(issue, language), count, kind: kindText(issue) }
        })
      : [],
    kind,
    issues: shown.map(({ issue }) => told(issue, language)),
    next: found.length > shown.length ? (shown.at(-1)?.position ?? null) : null,
  }
}

/** Where rejected rows stood and why, in pieces, so that a million of them pass through little memory. */
async function* rejectLines(
  db: Database,
  source: IssueSource,
  language: Language,
): AsyncGenerator<string> {
  yield rejectsHeader(language)
  for (let after = -1; ;) {
    const found = await findAfter(db, source, 'rejected', after, ISSUES_A_PIECE)
    const last = found.at(-1)
    if (last === undefined) return
    yield found.map(({ issue }) => rejectLine(told(issue, language), language)).join('')
    after = last.position
  }
}

/**
 * The rows that a check or an import rejects, with all their cells as long as the file lies with us, else
 * where they stood and why.
 */
export async function* rejectsFile(
  db: Database,
  writer: UploadWriter,
  source: IssueSource,
  language: Language,
): AsyncGenerator<string> {
  const { path } =
    'jobId' in source
      ? await writer.run('findUpload', source)
      : await writer.run('findKeptFile', source)
  if (path === null) {
    yield* rejectLines(db, source, language)
    return
  }
  const job =
    'jobId' in source
      ? await jobs.findById(db, source.jobId)
      : await jobs.findByImport(db, source.importId)
  const issues: IngestIssue[] = []
  for (let after = -1; ;) {
    const found = await findAfter(db, source, 'rejected', after, ISSUES_A_PIECE)
    issues.push(...found.map(({ issue }) => issue))
    const last = found.at(-1)
    if (last === undefined) break
    after = last.position
  }
  const reasons = reasonsByRow(issues, (issue) => issueMessage(issue, language, 'page'))
  const { answers = {} } = job?.options ?? {}
  yield* rejectedRows(db, { path, answers }, reasons, language)
}

function findAfter(
  db: Database,
  source: IssueSource,
  severity: IssueSeverity,
  after: number,
  limit: number,
  kind: IssueKind | null = null,
): Promise<readonly jobIssues.PlacedIssue[]> {
  if ('jobId' in source) {
    return jobIssues.findAllAfter(db, source.jobId, severity, after, limit, kind)
  }
  // A file that was refused as a whole is no import.
  if (severity === 'refused') return Promise.resolve([])
  return importIssues.findAllAfter(db, source.importId, severity, after, limit, kind)
}

function findKinds(
  db: Database,
  source: IssueSource,
  severity: IssueSeverity,
): Promise<readonly IssueGroup[]> {
  if ('jobId' in source) return jobIssues.countByKind(db, source.jobId, severity)
  if (severity === 'refused') return Promise.resolve([])
  return importIssues.countByKind(db, source.importId, severity)
}

function told(issue: IngestIssue, language: Language): ToldIssue {
  const { row, column } = issue
  return {
    row,
    column,
    message: issueMessage({ ...issue, row: null, column: null }, language, 'page'),
  }
}
