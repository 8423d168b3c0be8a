import { expect, test } from 'vitest'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { headingText } from '#app/words/heading-text'
import { issueMessage } from '#app/words/issues'

const NAMES = ['kolom 1 van 2', 'kolom 2 van 2']

test('a column that we had to name is named in the reader’s language', () => {
  expect(NAMES.map((name) => headingText(name, 'nl'))).toEqual(NAMES)
  expect(NAMES.map((name) => headingText(name, 'en'))).toEqual(['column 1 of 2', 'column 2 of 2'])
})

test('any other heading stays as it is', () => {
  for (const heading of ['kolom 1', 'Kolommen van 2', 'I1']) {
    expect(headingText(heading, 'en')).toBe(heading)
  }
})

test('a message names it so on a page; a command names it as it is remembered', () => {
  const issue: IngestIssue = {
    ...({ severity: 'warning', code: 'value_missing' } as const),
    ...{ row: 3, column: 'kolom 2 van 2', params: {} },
  }
  expect(issueMessage(issue, 'en', 'page')).toContain('“column 2 of 2”')
  expect(issueMessage(issue, 'en', 'command')).toContain('“kolom 2 van 2”')
})
