import type { Selectable } from 'kysely'
import { withoutQuotes, type IngestIssue } from '#app/domain/ingest/issue'
import type { IssueGroup, IssueKind } from '#app/domain/ingest/issue-groups'
import { bulkInsertRows } from '../bulk.server'
import type { Database } from '../client.server'
import { chunksOf } from './chunks'
import { countByKind as countIssuesByKind, toIssue } from './issue-kinds.server'
import type { ImportIssueTable } from '#db/schema/imports'

/** An issue of a file that was taken: a refused one stores nothing. */
export type StoredIssue = IngestIssue & { readonly severity: 'warning' | 'rejected' }

/** Adds issues behind those with lower positions. @param firstPosition how many there are already */
export async function insertMany(
  db: Database,
  importId: number,
  firstPosition: number,
  issues: readonly StoredIssue[],
): Promise<void> {
  const rows = issues.map((issue, index) => ({
    import_id: importId,
    position: firstPosition + index,
    row_number: issue.row,
    column_name: issue.column,
    code: issue.code,
    params: JSON.stringify(issue.params),
    severity: issue.severity,
  }))
  await bulkInsertRows(db, 'import_issue', rows)
}

/** In the order in which they were found. */
export async function findAllByImport(
  db: Database,
  importId: number,
): Promise<readonly StoredIssue[]> {
  const rows = await db
    .selectFrom('import_issue')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute()
  return rows.map(toStored)
}

/** The next ones of a severity, in the order in which they were found. @param after a position @param kind only these */
export async function findAllAfter(
  db: Database,
  importId: number,
  severity: StoredIssue['severity'],
  after: number,
  limit: number,
  kind: IssueKind | null = null,
): Promise<readonly { readonly position: number; readonly issue: StoredIssue }[]> {
  const rows = await db
    .selectFrom('import_issue')
    .selectAll()
    .where('import_id', '=', importId)
    .where('severity', '=', severity)
    .where('position', '>', after)
    .$if(kind !== null, (query) =>
      query
        .where('code', '=', kind?.code ?? '')
        .where('column_name', 'is not distinct from', kind?.column ?? null)
        .where('row_number', 'is not', null),
    )
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ position: row.position, issue: toStored(row) }))
}

export function countByKind(
  db: Database,
  importId: number,
  severity: StoredIssue['severity'],
): Promise<readonly IssueGroup[]> {
  const issues = db
    .selectFrom('import_issue')
    .selectAll()
    .where('import_id', '=', importId)
    .where('severity', '=', severity)
  return countIssuesByKind(db, issues)
}

/**
 * Takes what stood in the file out of the issues of survey rows that are not stored, or not any more, of which
 * nobody can tell whose they are; and out of those of the file as a whole, which quote such rows.
 * @param of these imports alone; all of them without it
 */
export async function withholdQuotes(db: Database, of?: readonly number[]): Promise<void> {
  const surveys = await db
    .selectFrom('import')
    .select('id')
    .where('kind', '=', 'survey')
    .$if(of !== undefined, (query) => query.where('id', 'in', of ?? []))
    .execute()
  for (const { id } of surveys) {
    for (const rows of chunksOf(await findUnstored(db, id))) {
      const changed = rows.flatMap((row) => {
        const params = JSON.stringify(withoutQuotes(toIssue(row).params))
        return params === row.params ? [] : [{ ...row, params }]
      })
      if (changed.length === 0) continue
      await db
        .deleteFrom('import_issue')
        .where('import_id', '=', id)
        .where(
          'position',
          'in',
          changed.map(({ position }) => position),
        )
        .execute()
      await bulkInsertRows(db, 'import_issue', changed)
    }
  }
}

function findUnstored(db: Database, importId: number) {
  return db
    .selectFrom('import_issue')
    .selectAll()
    .where('import_id', '=', importId)
    .where((eb) =>
      eb.or([
        eb('row_number', 'is', null),
        eb.not(
          eb.exists(
            eb
              .selectFrom('response')
              .select('response.row_number')
              .whereRef('response.import_id', '=', 'import_issue.import_id')
              .whereRef('response.row_number', '=', 'import_issue.row_number'),
          ),
        ),
      ]),
    )
    .execute()
}

function toStored(row: Selectable<ImportIssueTable>): StoredIssue {
  return { ...toIssue(row), severity: row.severity }
}
