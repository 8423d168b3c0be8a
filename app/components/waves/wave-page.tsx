import { useEffect, useRef } from 'react'
import type { RegionSilence } from '#app/domain/report/region-model'
import type { WaveReport } from '#app/domain/report/wave'
import { WAVE_FIELDS, type WaveErrorCode } from '#app/domain/stakeholders/wave-form'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { openText, waveWords } from '#app/words/waves'
import { WaveForm, type WaveFormModel } from './wave-form'
import { WaveHistory } from './wave-history'
import { WaveResponse } from './wave-response'
import { WaveSilence } from './wave-silence'
import { waveHref, wavesHref, type WaveView } from './wave-view'

/** What came back of a form that was not kept. */
export interface RefusedWave {
  readonly reason: 'wrong' | 'changed' | 'busy'
  readonly errors: Readonly<Record<string, WaveErrorCode>>
  readonly issues: readonly IngestIssue[]
  readonly values: Readonly<Record<string, string>>
}

interface WavePageProps {
  readonly model: WaveFormModel
  readonly silence: { readonly region: string; readonly told: RegionSilence } | null
  readonly view: WaveView
  readonly refusal: RefusedWave | undefined
}

/** One wave: who answered of whom was invited, and the form to change it; or the form for a new one. */
export function WavePage({ model, silence, view, refusal }: WavePageProps) {
  const { language } = view
  const { report, regions, mayEdit } = model
  const words = waveWords(language)
  const form = (
    <WaveForm
      model={model}
      errors={refusal?.errors ?? {}}
      values={refusal?.values}
      language={language}
    />
  )
  return (
    <>
      <p className="tools">
        <a href={wavesHref(language)}>{words.toWaves}</a>
      </p>
      {refusal !== undefined && <Refused refusal={refusal} language={language} />}
      {report === null &&
        (regions.length === 0 ? (
          <p>{words.noRegions}</p>
        ) : (
          <>
            <p>{words.intro}</p>
            {mayEdit && form}
          </>
        ))}
      {report !== null && (
        <>
          <Facts report={report} language={language} />
          <WaveResponse report={report} language={language} />
          {silence !== null && <WaveSilence silence={silence} report={report} view={view} />}
          {mayEdit && (
            <details className="wave-change" open={refusal !== undefined || undefined}>
              <summary>{words.change}</summary>
              <p className="hint">{words.changeHint}</p>
              {form}
            </details>
          )}
          <WaveHistory history={report.history} mayUndo={mayEdit} language={language} />
        </>
      )}
    </>
  )
}

function Facts({ report, language }: { report: WaveReport; language: Language }) {
  const { summary, daysDiffer, alsoIn } = report
  const { name, regionSet, period, instruments, invited } = summary
  const words = waveWords(language)
  const open = openText(summary, language)
  const facts = [
    [words.columns.period, period],
    [words.columns.regionSet, regionSet],
    [words.columns.days, daysDiffer ? `${open} (${words.differ})` : open],
    [words.columns.instrument, instruments.join(', ') || words.unknown],
    [words.columns.invited, invited === null ? words.unknown : formatNumber(invited, 0, language)],
  ]
  return (
    <dl className="facts">
      {facts.map(([term, told]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{told}</dd>
        </div>
      ))}
      {alsoIn.length > 0 && (
        <div>
          <dt>{words.alsoIn}</dt>
          <dd>
            {alsoIn.map((each) => (
              <a key={each} href={waveHref({ name, regionSet, period: each, language })}>
                {each}{' '}
              </a>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}

function Refused({ refusal, language }: { refusal: RefusedWave; language: Language }) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [refusal])
  const words = waveWords(language)
  const labels: Readonly<Record<string, string>> = {
    [WAVE_FIELDS.name]: words.fields.name,
    [WAVE_FIELDS.period]: words.fields.period,
    [WAVE_FIELDS.opens]: words.fields.opens,
    [WAVE_FIELDS.closes]: words.fields.closes,
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{words.wrong}</h2>
      {refusal.reason === 'changed' && <p>{words.changedMeanwhile}</p>}
      {refusal.reason === 'busy' && <p>{words.busy}</p>}
      <ul>
        {Object.entries(refusal.errors).map(([field, code]) => (
          <li key={field}>
            <a href={`#${field}`}>{labels[field] ?? words.fields.invited}</a>: {words.errors[code]}
          </li>
        ))}
        {refusal.issues.map((issue, at) => (
          <li key={at}>{issueMessage(issue, language, 'page')}</li>
        ))}
      </ul>
    </div>
  )
}
