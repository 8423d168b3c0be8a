import { isUnderWay, type Job } from '#app/domain/uploads/job'
import { formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { formatShare } from '#app/words/numbers'
import { jobWords, openStateName } from '#app/words/upload-job'
import { frameworkHref } from '../framework/framework-href'
import { importLinks } from './links'

interface OpenJobsProps {
  readonly jobs: readonly Job[]
  readonly language: Language
}

/** What waits, works, or waits for somebody to decide. */
export function OpenJobs({ jobs, language }: OpenJobsProps) {
  if (jobs.length === 0) return null
  return (
    <section>
      <h2 id="open">{jobWords(language).open}</h2>
      <ul className="open-jobs">
        {jobs.map((job) => (
          <li key={job.id}>
            <a href={hrefOf(job, language)}>{job.fileName}</a>
            <span className="field-hint">
              {[
                openStateName(job.state, language),
                ...(isUnderWay(job) && job.share > 0 ? [formatShare(job.share, language)] : []),
                ...(job.by === null ? [] : [job.by]),
                formatInstant(job.queuedAt, language),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A framework in hand has a page of its own. */
function hrefOf({ id, options }: Job, language: Language): string {
  return options.isFramework ? frameworkHref(language, id) : importLinks.job(id, language)
}
