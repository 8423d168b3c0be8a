import { useEffect, useRef } from 'react'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { loopFormWords } from '#app/words/loop-form'

/** What came back of a form that was not kept. */
export interface Refusal {
  readonly reason: 'wrong' | 'changed' | 'busy'
  readonly issues: readonly IngestIssue[]
  readonly values: Readonly<Record<string, string>>
}

interface RegisterRefusalProps {
  readonly refusal: Refusal
  /** By column, in the order of the form. */
  readonly labels: Readonly<Record<string, string>>
  /** That somebody else changed it meanwhile. */
  readonly changed: string
  readonly language: Language
}

/** What is wrong with the fields of a form, by column. */
export function fieldErrors(
  refusal: Refusal | undefined,
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (refusal?.issues ?? []).map((issue) => [
      issue.column ?? '',
      issueMessage({ ...issue, row: null, column: null }, language, 'page'),
    ]),
  )
}

/** Why it was not kept, above the form, with a link to each field; it takes the focus. */
export function RegisterRefusal({ refusal, labels, changed, language }: RegisterRefusalProps) {
  const summary = useRef<HTMLDivElement>(null)
  const { reason } = refusal
  useEffect(() => summary.current?.focus(), [reason])
  const words = loopFormWords(language)
  const errors = fieldErrors(refusal, language)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{words.wrong}</h2>
      {reason === 'changed' && <p>{changed}</p>}
      {reason === 'busy' && <p>{words.busy}</p>}
      <ul>
        {Object.entries(labels)
          .filter(([name]) => errors[name] !== undefined)
          .map(([name, label]) => (
            <li key={name}>
              <a href={`#${name}`}>{label}</a>: {errors[name]}
            </li>
          ))}
        {errors[''] !== undefined && <li>{errors['']}</li>}
      </ul>
    </div>
  )
}
