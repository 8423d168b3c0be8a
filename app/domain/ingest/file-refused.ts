import type { IngestIssue, IssueCode } from './issue'

/**
 * The file as a whole cannot be taken, and nothing of it is stored. Carries every reason that was
 * found, so that a person can mend them all at once.
 */
export class FileRefused extends Error {
  readonly code = 'file_refused'
  readonly issues: readonly IngestIssue[]

  constructor(issues: readonly IngestIssue[]) {
    super(`file refused: ${issues.map((issue) => issue.code).join(', ')}`)
    this.name = 'FileRefused'
    this.issues = issues
  }
}

/** A reason to refuse the file; row and column where there is one place to point at. */
export function refusal(
  code: IssueCode,
  params: IngestIssue['params'] = {},
  row: number | null = null,
  column: string | null = null,
): IngestIssue {
  return { row, column, code, severity: 'refused', params }
}

/** @throws FileRefused if any of the issues refuses the file */
export function assertNotRefused(issues: readonly IngestIssue[]): void {
  const refusals = issues.filter((issue) => issue.severity === 'refused')
  if (refusals.length > 0) throw new FileRefused(refusals)
}
