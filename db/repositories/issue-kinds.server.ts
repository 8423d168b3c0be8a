import type { AliasableExpression } from 'kysely'
import type { IngestIssue, IssueCode } from '#app/domain/ingest/issue'
import type { IssueGroup } from '#app/domain/ingest/issue-groups'
import type { Database } from '../client.server'
import type { ImportIssueTable, JobIssueTable } from '../schema/imports'

type IssueRow = Omit<JobIssueTable, 'job_id'> | Omit<ImportIssueTable, 'import_id'>

/**
 * Issues about rows, by what they are about: the first of each, and how often; most frequent first.
 * @param issues those of one file, whether it was stored or not
 */
export async function countByKind(
  db: Database,
  issues: AliasableExpression<IssueRow>,
): Promise<readonly IssueGroup[]> {
  const kinds = db
    .selectFrom(issues.as('counted'))
    .select(({ fn }) => [fn.min('position').as('first'), fn.countAll().as('times')])
    .where('row_number', 'is not', null)
    .groupBy(['code', 'column_name'])
    .as('kind')
  const rows = await db
    .selectFrom(issues.as('issue'))
    .innerJoin(kinds, 'kind.first', 'issue.position')
    .selectAll()
    .orderBy('kind.times', 'desc')
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ issue: toIssue(row), count: Number(row.times) }))
}

export function toIssue(row: Omit<IssueRow, 'position'>): IngestIssue {
  return {
    row: row.row_number,
    column: row.column_name,
    code: row.code as IssueCode,
    severity: row.severity,
    params: JSON.parse(row.params) as IngestIssue['params'],
  }
}
