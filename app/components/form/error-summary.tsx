import { useEffect, useRef } from 'react'
import type { Language } from '#app/words/language'
import { errorSummaryTitle, fieldErrorText, peopleRefusalText } from '#app/words/people-refusals'
import type { FormState } from './form-state'

interface ErrorSummaryProps {
  readonly state: FormState | undefined
  readonly language: Language
  /** Field name → label. */
  readonly labels: Readonly<Record<string, string>>
}

/** What went wrong, above the form, with a link to each field; it takes the focus. */
export function ErrorSummary({ state, language, labels }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [state])
  if (state === undefined) return null
  const { refusal, errors } = state
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{errorSummaryTitle(language)}</h2>
      {refusal !== null && <p>{peopleRefusalText(refusal, language)}</p>}
      {Object.keys(errors).length > 0 && (
        <ul>
          {Object.entries(errors).map(([name, error]) => (
            <li key={name}>
              <a href={`#${name}`}>{labels[name] ?? name}</a>: {fieldErrorText(error, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
