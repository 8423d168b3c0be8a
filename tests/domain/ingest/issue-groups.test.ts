import { expect, test } from 'vitest'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { groupIssues } from '#app/domain/ingest/issue-groups'

function issue(row: number | null, column: string, value = ''): IngestIssue {
  return { row, column, code: 'date_impossible', severity: 'rejected', params: { value } }
}

test('issues are told once a column, with their first row; those of the whole file stay apart', () => {
  const issues = [
    issue(2, 'a', 'x'),
    issue(3, 'b'),
    issue(4, 'a', 'y'),
    issue(null, 'a', 'x'),
    issue(null, 'a', 'y'),
  ]
  expect(
    groupIssues(issues).map(({ issue: { row, column }, count }) => [row, column, count]),
  ).toEqual([
    [2, 'a', 2],
    [3, 'b', 1],
    [null, 'a', 1],
    [null, 'a', 1],
  ])
})
