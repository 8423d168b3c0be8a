import { groupBy, keyOf } from '../grouping'
import type { IngestIssue, IssueCode } from './issue'

/** The same thing wrong in one column, in one row or many. */
export interface IssueGroup {
  /** The first of them. */
  readonly issue: IngestIssue
  readonly count: number
}

/** What issues about rows are told apart by. */
export interface IssueKind {
  readonly code: IssueCode
  readonly column: string | null
}

/** As it stands in an address: `date_ambiguous:completed_at`. */
export function kindText({ code, column }: IssueKind): string {
  return column === null ? code : `${code}:${column}`
}

/** A kind as it stood in an address: one that nothing is of finds nothing. */
export function kindOf(text: string): IssueKind {
  const [code = ''] = text.split(':', 1)
  const column = text.length > code.length ? text.slice(code.length + 1) : null
  return { code: code as IssueCode, column }
}

/** Issues by what they are about: those of the file as a whole stay apart. In the order of the first of each. */
export function groupIssues(issues: readonly IngestIssue[]): readonly IssueGroup[] {
  const groups = groupBy(issues, (issue) => {
    const { row, severity, code, column } = issue
    return keyOf(severity, code, column, row === null ? JSON.stringify(issue.params) : '')
  })
  return [...groups.values()].map((group) => ({ issue: group[0], count: group.length }))
}
