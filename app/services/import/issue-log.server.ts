import { FileRefused } from '#app/domain/ingest/file-refused'
import { withoutQuotes, type IngestIssue } from '#app/domain/ingest/issue'
import type { Database } from '#db/client.server'
import * as importIssues from '#db/repositories/import-issues.server'
import { MAXIMUM_ISSUES_REPORTED } from './types'

/** What a log wants to know of a batch, whatever its kind. */
export interface ReadRows {
  readonly rowsRead: number
  readonly rejected: number
  readonly issues: readonly IngestIssue[]
}

/** Counts rows and keeps what was wrong: all of it in the database, the first of it for the answer. */
export class IssueLog {
  rows = 0
  rejected = 0
  total = 0
  readonly reported: IngestIssue[] = []

  /** @param more issues that came up in storing */
  async take(
    db: Database,
    importId: number,
    batch: ReadRows,
    more: readonly IngestIssue[] = [],
  ): Promise<void> {
    this.rows += batch.rowsRead
    this.rejected += batch.rejected + more.filter((issue) => issue.severity === 'rejected').length
    const issues = [...batch.issues, ...more]
    for (const issue of issues) {
      // What is asked of the file as a whole is told, however many rows are wrong.
      const isOfFile = issue.row === null
      if (isOfFile || this.reported.length < MAXIMUM_ISSUES_REPORTED) this.reported.push(issue)
    }
    await importIssues.insertMany(
      db,
      importId,
      this.total,
      issues.filter(isStored).map(withoutFirstRow),
    )
    this.total += issues.length
  }

  /** Issues that belong to no batch of rows. */
  async takeOfFile(db: Database, importId: number, issues: readonly IngestIssue[]): Promise<void> {
    await this.take(db, importId, { rowsRead: 0, rejected: 0, issues })
  }

  /** A file that is refused as a whole tells which rows were wrong, too. */
  explain(error: unknown): unknown {
    if (!(error instanceof FileRefused) || this.reported.length === 0) return error
    return new FileRefused([...error.issues, ...this.reported])
  }
}

function isStored(issue: IngestIssue): issue is importIssues.StoredIssue {
  return issue.severity !== 'refused'
}

/** The first row of a file without headings is somebody's, with their id: for who looks at the file, not to keep. */
function withoutFirstRow(issue: importIssues.StoredIssue): importIssues.StoredIssue {
  return issue.code === 'header_none' ? { ...issue, params: withoutQuotes(issue.params) } : issue
}
