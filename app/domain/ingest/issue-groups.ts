import { groupBy, keyOf } from '../grouping'
import type { IngestIssue } from './issue'

/** The same thing wrong in one column, in one row or many. */
export interface IssueGroup {
  /** The first of them. */
  readonly issue: IngestIssue
  readonly count: number
}

/** Issues by what they are about: those of the file as a whole stay apart. In the order of the first of each. */
export function groupIssues(issues: readonly IngestIssue[]): readonly IssueGroup[] {
  const groups = groupBy(issues, (issue) => {
    const { row, severity, code, column } = issue
    return keyOf(severity, code, column, row === null ? JSON.stringify(issue.params) : '')
  })
  return [...groups.values()].map((group) => ({ issue: group[0], count: group.length }))
}
