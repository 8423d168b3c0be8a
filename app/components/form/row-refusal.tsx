import { useEffect, useRef } from 'react'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'

/** What came back of a form that is kept as a file, and was not. */
export interface RowRefusal {
  readonly reason: 'wrong' | 'changed' | 'busy'
  readonly issues: readonly IngestIssue[]
  readonly values: Readonly<Record<string, string>>
}

interface RowRefusalProps {
  readonly refusal: RowRefusal
  /** What is wrong by field; '' stands for the whole. */
  readonly errors: Readonly<Record<string, string>>
  readonly words: {
    readonly wrong: string
    readonly changedMeanwhile: string
    readonly busy: string
  }
  /** In the order of the form. */
  readonly fields: readonly { readonly name: string; readonly label: string }[]
}

/** What is wrong, above the form, with a link to each field; it takes the focus. */
export function RowRefusalSummary({ refusal: { reason }, errors, words, fields }: RowRefusalProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [reason])
  const told = fields.filter(({ name }) => errors[name] !== undefined)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{words.wrong}</h2>
      {reason === 'changed' && <p>{words.changedMeanwhile}</p>}
      {reason === 'busy' && <p>{words.busy}</p>}
      <ul>
        {told.map(({ name, label }) => (
          <li key={name}>
            <a href={`#${name}`}>{label}</a>: {errors[name]}
          </li>
        ))}
        {errors[''] !== undefined && <li>{errors['']}</li>}
      </ul>
    </div>
  )
}

/** What is wrong, by field. @param fieldOf the field of an issue; '' for the whole */
export function errorsIn(
  refusal: RowRefusal | undefined,
  language: Language,
  fieldOf: (issue: IngestIssue) => string = ({ column }) => column ?? '',
): Readonly<Record<string, string>> {
  const all = refusal?.issues ?? []
  const ofFields = all.filter((issue) => fieldOf(issue) !== '')
  // That no row of its file was usable is no news to who sent one form.
  const issues = ofFields.length === 0 ? all : ofFields
  return Object.fromEntries(
    issues.map((issue) => [
      fieldOf(issue),
      issueMessage({ ...issue, row: null, column: null }, language, 'page'),
    ]),
  )
}
