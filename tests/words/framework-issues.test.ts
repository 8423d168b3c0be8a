import { expect, test } from 'vitest'
import { frameworkIssueText } from '#app/words/framework-issues'

const issue = {
  path: 'items[3].reversed',
  code: 'wrong_type',
  params: { expected: 'integer' },
} as const

test('says in the reader’s language what a value should have been, and where', () => {
  expect(frameworkIssueText(issue, 'nl')).toBe('items[3].reversed: moet een heel getal zijn.')
  expect(frameworkIssueText(issue, 'en')).toBe('items[3].reversed: must be a whole number.')
})
