import { MAXIMUM_ISSUES_KEPT } from '#app/domain/uploads/job'
import type { RowFates, UploadDetails } from '#app/domain/uploads/view'
import { isUnderWay, type Job } from '#app/domain/uploads/job'
import { resultWords } from '#app/words/import-result'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { failureText } from '#app/words/upload-refusals'
import { effectWords, untoldText } from '#app/words/upload-effects'
import { jobWords } from '#app/words/upload-job'
import { useMayImport } from '../page/visitor'
import { Facts } from './facts'
import { IssueLists } from './issue-lists'
import { JobProgress } from './job-progress'
import { HeldWaves } from './held-waves'
import { Holdings } from './holdings'
import { importLinks } from './links'
import { MovedScores } from './moved-scores'
import type { Problems } from './problems'
import { ReadingForm } from './reading-form'

interface JobPageProps {
  readonly details: UploadDetails
  readonly problems: Problems | undefined
  readonly language: Language
  readonly search: string
}

/** The title of a job's page: what happened to the file. */
export function jobTitle({ state, dryRun, fileName, failure }: Job, language: Language): string {
  const words = jobWords(language)
  if (state === 'cancelled') return words.cancelled(fileName)
  if (state === 'done') return words.checked(fileName)
  if (state === 'failed') {
    return failure?.code === 'file_refused' ? words.refused(fileName) : words.failed(fileName)
  }
  return dryRun ? words.checking(fileName) : words.importing(fileName)
}

/** What a check found, and what can be done now. An import that is done has a page of its own. */
export function JobPage({ details, problems, language, search }: JobPageProps) {
  const { job, issues, moved, follower, questions, holdings, fates } = details
  const words = jobWords(language)
  const { recognised, outcome, failure } = job
  const issueLists = (
    <IssueLists
      issues={issues}
      language={language}
      rejectsHref={importLinks.jobRejects(job.id, language)}
      kept={outcome && { total: outcome.issuesTotal, most: MAXIMUM_ISSUES_KEPT }}
      search={search}
    />
  )
  const mayImport = useMayImport()
  const canDecide = mayImport && !isUnderWay(job) && job.hasFile
  const reading = canDecide && (
    <ReadingForm details={details} errors={problems?.errors ?? []} language={language} />
  )
  // What is asked comes before what would come of it unasked
  const asks = questions.open.length > 0
  return (
    <>
      <p role="status" className="visually-hidden">
        {jobTitle(job, language)}
      </p>
      {isUnderWay(job) && (
        <JobProgress
          job={job}
          href={importLinks.job(job.id, language)}
          mayCancel={mayImport}
          language={language}
        />
      )}
      {failure !== null && <p className="notice">{failureText(failure, language)}</p>}
      {job.state === 'cancelled' && <p>{words.nothingStored}</p>}
      {outcome !== null && (
        <Facts
          large
          facts={[
            ...countsOf(outcome, resultWords(language).usable, language),
            ...fateFacts(fates, language),
          ]}
        />
      )}
      {canDecide && <Decision job={job} language={language} />}
      {!isUnderWay(job) && !job.hasFile && (
        <p className="hint">
          {words.gone}{' '}
          {follower === null ? (
            <a href={importLinks.all(language)}>{words.again}</a>
          ) : (
            <a href={importLinks.job(follower, language)}>{words.toFollower}</a>
          )}
        </p>
      )}
      {asks && reading}
      {failure !== null && issueLists}
      {outcome !== null && recognised !== null && (
        <MovedScores
          moved={moved}
          isDone={false}
          none={untoldText(recognised.kind, outcome.accepted, language)}
          language={language}
        />
      )}
      <Holdings holdings={holdings} names={questions.names} language={language} />
      <HeldWaves holdings={holdings} names={questions.names} language={language} />
      {!asks && reading}
      {failure === null && issueLists}
      <p className="pages">
        <a href={importLinks.all(language)}>{words.back}</a>
      </p>
    </>
  )
}

function Decision({ job, language }: { readonly job: Job; readonly language: Language }) {
  const words = jobWords(language)
  const canCommit = (job.outcome?.accepted ?? 0) > 0
  return (
    <form method="post" action={importLinks.job(job.id, language)} className="decision">
      {job.outcome !== null && <p>{canCommit ? words.commitHint : words.nothingToCommit}</p>}
      <p className="actions">
        {canCommit && (
          <button type="submit" name="task" value="commit">
            {words.commit}
          </button>
        )}
        <button type="submit" name="task" value="discard" className="quiet">
          {words.discard}
        </button>
      </p>
    </form>
  )
}

/** What becomes of rows that are neither new nor rejected, where there are any. */
function fateFacts({ leftOut, replaced }: RowFates, language: Language) {
  const words = effectWords(language)
  const facts: [string, number][] = [
    [words.replaced, replaced],
    [words.leftOut, leftOut],
  ]
  return facts.flatMap(([name, value]): [string, string][] =>
    value === 0 ? [] : [[name, formatNumber(value, 0, language)]],
  )
}

interface Counts {
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly duplicates: number
}

/** @param accepted what accepted rows are called: usable ones, before they are stored */
export function countsOf(counts: Counts, accepted: string, language: Language) {
  const result = resultWords(language)
  const text = (value: number) => formatNumber(value, 0, language)
  return [
    [result.rows, text(counts.rows)],
    [accepted, text(counts.accepted)],
    [result.rejected, text(counts.rejected)],
    [result.duplicates, text(counts.duplicates)],
  ] as const
}
