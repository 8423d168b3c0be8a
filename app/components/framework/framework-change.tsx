import { useEffect, useRef } from 'react'
import type { FrameworkAnswer, FrameworkPreview } from '#app/domain/framework/preview'
import { COLUMNS } from '#app/domain/report/columns'
import { fill } from '#app/words/fill'
import { changeWords, frameworkRefusalText, partNames } from '#app/words/framework-change'
import { frameworkIssueText } from '#app/words/framework-issues'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { formName } from '#app/words/terms'
import { PlainTable } from '../explain/plain-table'

/** The names in the form. */
export const FRAMEWORK_FIELDS = { file: 'bestand', text: 'raamwerk', task: 'taak' } as const

interface FrameworkChangeProps {
  /** What came of the framework that was handed in. */
  readonly answer: FrameworkAnswer | undefined
  readonly language: Language
}

/** Hand in an edited framework, see what it changes, and decide. */
export function FrameworkChange({ answer, language }: FrameworkChangeProps) {
  const words = changeWords(language)
  return (
    <section aria-labelledby="change">
      <h2 id="change">{words.title}</h2>
      <p>{words.how}</p>
      <Problem answer={answer} language={language} />
      {answer?.kind === 'tried' && <Preview preview={answer.preview} language={language} />}
      <form method="post" action={addressIn(language)} encType="multipart/form-data">
        <div className="field">
          <label htmlFor={FRAMEWORK_FIELDS.file}>{words.file}</label>
          <input
            id={FRAMEWORK_FIELDS.file}
            name={FRAMEWORK_FIELDS.file}
            type="file"
            accept=".json,application/json"
            required
            aria-describedby="change-time"
          />
        </div>
        <p className="hint" id="change-time">
          {words.takesTime}
        </p>
        <p className="actions">
          <button type="submit" name={FRAMEWORK_FIELDS.task} value="try" className="quiet">
            {words.try}
          </button>
        </p>
      </form>
    </section>
  )
}

function addressIn(language: Language): string {
  return `/beheer/raamwerk?taal=${language}`
}

/** Why nothing changed, everything that is wrong at once; it takes the focus. */
function Problem({ answer, language }: FrameworkChangeProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [answer])
  if (answer === undefined || answer.kind === 'tried' || answer.kind === 'taken') return null
  const words = changeWords(language)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h3>{words.problem}</h3>
      {answer.kind === 'none' && <p>{words.none}</p>}
      {answer.kind === 'refused' && <p>{frameworkRefusalText(answer.failure, language)}</p>}
      {answer.kind === 'unfit' && (
        <ul>
          {answer.issues.map((issue, at) => (
            <li key={at}>{frameworkIssueText(issue, language)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface PreviewProps {
  readonly preview: FrameworkPreview
  readonly language: Language
}

function Preview({ preview, language }: PreviewProps) {
  const { version, parts, moved, text } = preview
  const words = changeWords(language)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [preview])
  const count = (value: number) => formatNumber(value, 0, language)
  const { regions, periods } = moved
  const told = { regions, periods, scores: count(moved.scores) }
  return (
    <section className="notice" aria-labelledby="preview">
      <h3 id="preview" tabIndex={-1} ref={title}>
        {fill(words.preview, { version })}
      </h3>
      <p>
        {parts.length === 0 ? words.same : fill(words.parts, { parts: partNames(parts, language) })}
      </p>
      <p>{moved.scores === 0 ? words.noneMoves : `${fill(words.moves, told)} ${words.untold}`}</p>
      {moved.scores > 0 && (
        <PlainTable
          label={words.count}
          columns={[{ name: words.form }, { name: words.count, numeric: true }]}
          rows={COLUMNS.flatMap((column) =>
            moved.byForm
              .filter(([form]) => form === column)
              .map(([form, scores]) => ({
                key: form,
                cells: [formName(column, language), count(scores)],
              })),
          )}
        />
      )}
      <form method="post" action={addressIn(language)} encType="multipart/form-data">
        <input type="hidden" name={FRAMEWORK_FIELDS.text} value={text} />
        <p className="actions">
          <button type="submit" name={FRAMEWORK_FIELDS.task} value="take">
            {fill(words.take, { version })}
          </button>
          <a className="button quiet" href={addressIn(language)}>
            {words.keep}
          </a>
        </p>
      </form>
    </section>
  )
}
