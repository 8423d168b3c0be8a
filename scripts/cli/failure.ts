import type { IngestIssue } from '#app/domain/ingest/issue'
import { groupIssues } from '#app/domain/ingest/issue-groups'
import { isSentence, sentence } from '#app/words/command-line'
import { frameworkRefusalText, isFrameworkRefusal } from '#app/words/framework-change'
import { issueMessage, issueTimes } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { troubleText } from '#app/words/troubles'
import { troubleOf } from '#db/trouble'

/** A refusal in a person's words already: exit status 1. */
export class Refusal extends Error {}

/** Wrong usage: exit status 2. */
export class UsageError extends Error {}

/** How many sentences a person reads on a terminal. */
const SENTENCES_SHOWN = 20

/** What to say of an error, a line each: a refusal is a plain sentence that says what, where and what to do. */
export function explain(error: unknown, language: Language): readonly string[] {
  if (error instanceof Refusal) return [error.message]
  const known = error as {
    code?: unknown
    params?: Record<string, string | number>
    issues?: readonly IngestIssue[]
  }
  const code = typeof known.code === 'string' ? known.code : ''
  const lines: string[] = []
  const trouble = troubleOf(error)
  if (trouble !== null) {
    lines.push(troubleText(trouble, language))
  } else if (isFrameworkRefusal(code)) {
    lines.push(frameworkRefusalText({ code, params: known.params ?? {} }, language))
  } else if (isSentence(code)) {
    lines.push(sentence(code, language, known.params))
  } else if (code !== 'file_refused') {
    const message = error instanceof Error ? error.message : String(error)
    lines.push(sentence('failed', language, { message }))
  }
  lines.push(...issueLines(known.issues ?? [], language))
  return lines
}

/**
 * Refusals first, then what is said of the whole file, then the rows, each thing once with how often; a
 * long list ends in a count.
 */
export function issueLines(issues: readonly IngestIssue[], language: Language): string[] {
  const rank = ({ severity, row }: IngestIssue) =>
    severity === 'refused' ? 0 : row === null ? 1 : 2
  const ordered = [...groupIssues(issues)].sort((one, other) => rank(one.issue) - rank(other.issue))
  const lines = ordered.slice(0, SENTENCES_SHOWN).map(({ issue, count }) => {
    const message = issueMessage(issue, language, 'command')
    return count === 1 ? message : issueTimes({ message, count, row: issue.row }, language)
  })
  const more = ordered.length - lines.length
  return more > 0 ? [...lines, sentence('more', language, { count: more })] : lines
}
