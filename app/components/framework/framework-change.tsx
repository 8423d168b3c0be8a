import { useEffect, useRef } from 'react'
import type { FrameworkEffect, UnfitFramework } from '#app/domain/framework/preview'
import { COLUMNS } from '#app/domain/report/columns'
import { isUnderWay, type Job, type JobFailure } from '#app/domain/uploads/job'
import { fill } from '#app/words/fill'
import { changeWords, frameworkRefusalText, partNames } from '#app/words/framework-change'
import { frameworkIssueText } from '#app/words/framework-issues'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { formName } from '#app/words/terms'
import { jobWords } from '#app/words/upload-job'
import { FileField } from '../form/file-field'
import { PlainTable } from '../page/plain-table'
import { JobProgress } from '../imports/job-progress'
import { frameworkHref } from './framework-href'

/** The name of the file in the form. */
export const FRAMEWORK_FILE = 'bestand'

/** Why nothing was done with a framework. */
export type FrameworkProblem =
  UnfitFramework | { readonly kind: 'refused'; readonly failure: JobFailure }

/** A framework in hand. */
type FrameworkJob = Pick<
  Job,
  'id' | 'state' | 'dryRun' | 'rows' | 'share' | 'failure' | 'hasFile'
> & { readonly effect: FrameworkEffect | null }

export interface FrameworkChangeProps {
  /** What was handed in; null for nothing. */
  readonly job: FrameworkJob | null
  readonly problem: FrameworkProblem | undefined
  readonly language: Language
}

/** Hand in an edited framework, see what it changes, and decide. */
export function FrameworkChange({ job, problem, language }: FrameworkChangeProps) {
  const words = changeWords(language)
  const failed: FrameworkProblem | null = job?.failure
    ? { kind: 'refused', failure: job.failure }
    : null
  return (
    <section aria-labelledby="change">
      <h2 id="change">{words.title}</h2>
      <p>{words.how}</p>
      <Problem problem={problem ?? failed} language={language} />
      {job !== null && <InHand job={job} language={language} />}
      <form method="post" action={frameworkHref(language)} encType="multipart/form-data">
        <div className="field">
          <label htmlFor={FRAMEWORK_FILE}>{words.file}</label>
          <FileField
            id={FRAMEWORK_FILE}
            name={FRAMEWORK_FILE}
            language={language}
            accept=".json,application/json"
            required
            aria-describedby="change-time"
          />
        </div>
        <p className="hint" id="change-time">
          {words.takesTime}
        </p>
        <p className="actions">
          <button type="submit" className="quiet">
            {words.try}
          </button>
        </p>
      </form>
    </section>
  )
}

/** Being tried or put in force, tried, or in force. */
function InHand({ job, language }: { readonly job: FrameworkJob; readonly language: Language }) {
  const words = changeWords(language)
  if (isUnderWay(job)) {
    return (
      <JobProgress
        job={job}
        href={frameworkHref(language, job.id)}
        mayCancel
        working={job.dryRun ? words.trying : words.taking}
        language={language}
      />
    )
  }
  if (job.state === 'cancelled') return <p role="status">{jobWords(language).nothingStored}</p>
  if (job.effect === null) return null
  if (!job.dryRun) {
    return (
      <p className="notice" role="status">
        {words.taken}
      </p>
    )
  }
  return <Preview job={job} effect={job.effect} language={language} />
}

/** Why nothing changed, everything that is wrong at once; it takes the focus. */
function Problem({
  problem,
  language,
}: {
  readonly problem: FrameworkProblem | null
  readonly language: Language
}) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [problem])
  if (problem === null) return null
  const words = changeWords(language)
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h3>{words.problem}</h3>
      {problem.kind === 'none' && <p>{words.none}</p>}
      {problem.kind === 'too_large' && (
        <p>{fill(words.tooLarge, { megabytes: problem.megabytes })}</p>
      )}
      {problem.kind === 'refused' && <p>{frameworkRefusalText(problem.failure, language)}</p>}
      {problem.kind === 'unfit' && (
        <ul>
          {problem.issues.map((issue, at) => (
            <li key={at}>{frameworkIssueText(issue, language)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface PreviewProps {
  readonly job: FrameworkJob
  readonly effect: FrameworkEffect
  readonly language: Language
}

function Preview({ job, effect, language }: PreviewProps) {
  const { version, parts, moved } = effect
  const words = changeWords(language)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [job.id])
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
      <form method="post" action={frameworkHref(language, job.id)}>
        <p className="actions">
          {job.hasFile && (
            <button type="submit" name="task" value="commit">
              {fill(words.take, { version })}
            </button>
          )}
          <button type="submit" name="task" value="discard" className="quiet">
            {words.keep}
          </button>
        </p>
      </form>
    </section>
  )
}
