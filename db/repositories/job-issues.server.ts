import type { IngestIssue, IssueCode, IssueSeverity } from '#app/domain/ingest/issue'
import type { IssueGroup, IssueKind } from '#app/domain/ingest/issue-groups'
import { QUESTION_CODES } from '#app/domain/ingest/question-codes'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import { countByKind as countIssuesByKind, toIssue } from './issue-kinds.server'

/** An issue with its place in the order; pages go on after it. */
export interface PlacedIssue {
  readonly position: number
  readonly issue: IngestIssue
}

/** Keeps what was wrong in a file that was not stored. */
export async function insertMany(
  db: Database,
  jobId: number,
  issues: readonly IngestIssue[],
): Promise<void> {
  const rows = issues.map((issue, position) => ({
    job_id: jobId,
    position,
    row_number: issue.row,
    column_name: issue.column,
    code: issue.code,
    params: JSON.stringify(issue.params),
    severity: issue.severity,
  }))
  await bulkInsertRows(db, 'job_issue', rows)
}

/**
 * The next ones of a severity, in the order in which they were found; warnings without what is asked, which
 * has a place of its own.
 * @param after a position
 * @param kind only these
 */
export async function findAllAfter(
  db: Database,
  jobId: number,
  severity: IssueSeverity,
  after: number,
  limit: number,
  kind: IssueKind | null = null,
): Promise<readonly PlacedIssue[]> {
  let query = db
    .selectFrom('job_issue')
    .selectAll()
    .where('job_id', '=', jobId)
    .where('severity', '=', severity)
    .where('position', '>', after)
  if (severity === 'warning') query = query.where('code', 'not in', QUESTION_CODES)
  if (kind !== null) {
    query = query
      .where('code', '=', kind.code)
      .where('column_name', 'is not distinct from', kind.column)
      .where('row_number', 'is not', null)
  }
  const rows = await query.orderBy('position').limit(limit).execute()
  return rows.map(({ position, ...row }) => ({ position, issue: toIssue(row) }))
}

export function countByKind(
  db: Database,
  jobId: number,
  severity: IssueSeverity,
): Promise<readonly IssueGroup[]> {
  const issues = db
    .selectFrom('job_issue')
    .selectAll()
    .where('job_id', '=', jobId)
    .where('severity', '=', severity)
  return countIssuesByKind(db, issues)
}

/** All of some codes, in the order in which they were found. */
export async function findAllByCode(
  db: Database,
  jobId: number,
  codes: readonly IssueCode[],
): Promise<readonly IngestIssue[]> {
  const rows = await db
    .selectFrom('job_issue')
    .selectAll()
    .where('job_id', '=', jobId)
    .where('code', 'in', codes)
    .orderBy('position')
    .execute()
  return rows.map(toIssue)
}

/** They quote cells of a file that was not stored, so they do not stay. */
export async function deleteOfJobsBefore(db: Database, before: string): Promise<void> {
  const ended = db.selectFrom('job').select('id').where('ended_at', '<', before)
  await db.deleteFrom('job_issue').where('job_id', 'in', ended).execute()
}

export async function deleteByJob(db: Database, jobId: number): Promise<void> {
  await db.deleteFrom('job_issue').where('job_id', '=', jobId).execute()
}

export async function deleteAll(db: Database): Promise<void> {
  await db.deleteFrom('job_issue').execute()
}
