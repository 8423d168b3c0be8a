import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { Job } from '#app/domain/uploads/job'
import type { Language } from '#app/words/language'
import { formatNumber, formatShare } from '#app/words/numbers'
import { jobWords } from '#app/words/upload-job'
import { importLinks } from './links'

interface JobProgressProps {
  readonly job: Progress & Pick<Job, 'id'>
  /** The page that shows it, which also takes what to do with it. */
  readonly href: string
  readonly mayCancel: boolean
  /** What is said while it works; absent: how far the file is read. */
  readonly working?: string
  readonly language: Language
}

type Progress = Pick<Job, 'state' | 'rows' | 'share'>

const ASK_AGAIN_MILLISECONDS = 1_000

/**
 * How far a job is. With scripts it asks for the figures alone, and for the page when the job has
 * ended; without them the page reloads itself, and has a link to do so at once.
 */
export function JobProgress({ job, href, mayCancel, working, language }: JobProgressProps) {
  const words = jobWords(language)
  const { state, rows, share } = useProgress(job)
  const count = formatNumber(rows, 0, language)
  const text =
    state === 'queued'
      ? words.waiting
      : (working ??
        (share === 1 ? words.scoring(count) : words.rowsSoFar(count, formatShare(share, language))))
  return (
    <section className="job-progress">
      <progress max={1} {...(working === undefined && { value: share })} aria-label={text} />
      <p>{text}</p>
      <p className="hint">{words.leaveFreely}</p>
      <div className="actions">
        {mayCancel && (
          <form method="post" action={href}>
            <button type="submit" name="task" value="cancel" className="quiet">
              {words.cancel}
            </button>
          </form>
        )}
        <noscript>
          <meta httpEquiv="refresh" content="3" />
          <a href={href}>{words.reload}</a>
        </noscript>
      </div>
    </section>
  )
}

function useProgress(job: JobProgressProps['job']): Progress {
  const { revalidate } = useRevalidator()
  const [latest, setLatest] = useState<Progress | null>(null)
  const { id } = job
  useEffect(() => {
    const abort = new AbortController()
    const ask = async () => {
      const response = await fetch(importLinks.progress(id), { signal: abort.signal })
      const progress = response.ok ? ((await response.json()) as Progress) : null
      if (progress === null || (progress.state !== 'queued' && progress.state !== 'running')) {
        revalidate()
      } else setLatest(progress)
    }
    // A server that does not answer for a moment is asked again.
    const timer = setInterval(() => void ask().catch(() => undefined), ASK_AGAIN_MILLISECONDS)
    return () => {
      clearInterval(timer)
      abort.abort()
    }
  }, [id, revalidate])
  return latest ?? job
}
