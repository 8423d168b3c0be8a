import { useEffect, useRef } from 'react'
import { COLUMN_FIELD, UPLOAD_FIELDS, type UploadError } from '#app/domain/uploads/form'
import type { JobFailure } from '#app/domain/uploads/job'
import { importWords } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { failureText, uploadErrorText } from '#app/words/upload-refusals'

/** What came back of something that was asked and not done. */
export interface Problems {
  readonly errors: readonly UploadError[]
  readonly failure: JobFailure | null
}

interface ProblemSummaryProps {
  readonly problems: Problems | undefined
  readonly language: Language
}

/** What went wrong, above the form, with a link to each field; it takes the focus. */
export function ProblemSummary({ problems, language }: ProblemSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [problems])
  if (problems === undefined) return null
  const { errors, failure } = problems
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{importWords(language).problem}</h2>
      {failure !== null && <p>{failureText(failure, language)}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.field}>
              <a href={`#${error.field}`}>{labelOf(error, language)}</a>:{' '}
              {uploadErrorText(error, language)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function labelOf({ field, params }: UploadError, language: Language): string {
  if (field.startsWith(COLUMN_FIELD)) return String(params.value)

  const { file, kind, period, regionSet } = importWords(language).form
  const labels: Readonly<Record<string, string>> = {
    [UPLOAD_FIELDS.file]: file,
    [UPLOAD_FIELDS.kind]: kind,
    [UPLOAD_FIELDS.period]: period,
    [UPLOAD_FIELDS.regionSet]: regionSet,
  }
  return labels[field] ?? field
}
