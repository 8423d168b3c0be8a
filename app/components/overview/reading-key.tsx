import { figureOf } from '#app/charts/marks/figure'
import { HatchedBar, IntervalBar } from '#app/charts/svg/interval-bar'
import { COLUMNS, type CellStatus, type Overview } from '#app/domain/report/overview-model'
import type { Language } from '#app/words/language'
import { overviewWords } from '#app/words/overview-page'
import { statusMeaning } from '#app/words/status-meaning'
import { statusName } from '#app/words/terms'

/** In the order in which they are explained; `final` is the plain look and needs no word. */
const EXPLAINED = [
  'provisional',
  'survey_only',
  'records_only',
  'insufficient',
  'suppressed',
  'no_data',
] as const

interface ReadingKeyProps {
  readonly overview: Overview
  readonly language: Language
}

/** Explains the looks that occur in this matrix, each beside its sign. */
export function ReadingKey({ overview, language }: ReadingKeyProps) {
  const words = overviewWords(language)
  const present = new Set<CellStatus>(
    overview.regions.flatMap(({ cells }) => COLUMNS.map((column) => cells[column].status)),
  )
  const { bands, coverage } = overview.framework
  return (
    <section className="reading-key" aria-labelledby="reading-key">
      <h2 id="reading-key">{words.key}</h2>
      <dl>
        <div className="form-index">
          <dt>
            <IntervalBar
              figure={figureOf(58, 52, 64, 'firm')}
              bands={bands}
              name={words.keyInterval}
            />
          </dt>
          <dd>{words.keyInterval}</dd>
        </div>
        {EXPLAINED.filter((status) => present.has(status)).map((status) => (
          <div key={status} className={`form-index status-${status}`}>
            <dt>
              <Sample status={status} bands={bands} language={language} />
            </dt>
            <dd>{statusMeaning(status, coverage, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface SampleProps {
  readonly status: (typeof EXPLAINED)[number]
  readonly bands: readonly number[]
  readonly language: Language
}

function Sample({ status, bands, language }: SampleProps) {
  const name = statusName(status, language)
  switch (status) {
    case 'provisional':
      return <IntervalBar figure={figureOf(58, 48, 68, 'provisional')} bands={bands} name={name} />
    case 'survey_only':
      return <IntervalBar figure={figureOf(58, 52, 64, 'survey')} bands={bands} name={name} />
    case 'records_only':
      return <IntervalBar figure={figureOf(58, null, null, 'records')} bands={bands} name={name} />
    case 'insufficient':
      return <HatchedBar />
    default:
      return <span className="lacking">{name}</span>
  }
}
