import type { ReactNode } from 'react'
import { figureOf } from '#app/charts/marks/figure'
import { lookOf } from '#app/charts/overview-figures'
import { GapSample } from '#app/charts/svg/gap-mark'
import { HatchedBar, IntervalBar } from '#app/charts/svg/interval-bar'
import { PointSample } from '#app/charts/svg/point-sample'
import type { OverviewFramework } from '#app/domain/report/overview-model'
import type { CellStatus } from '#app/domain/report/columns'
import { waitingMeaning, waitingText } from '#app/words/waiting'
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
  /** Those that occur on the page. */
  readonly statuses: Iterable<CellStatus>
  /** Whether newer answers wait behind any of the figures. */
  readonly waiting: boolean
  readonly framework: OverviewFramework
  readonly language: Language
  /** Show the signs of a trend: its points, and what stands in its gaps. */
  readonly gaps?: boolean
  /** Signs of this page alone. */
  readonly signs?: readonly Sign[]
  /** What else is to be known to read the page. */
  readonly children?: ReactNode
}

/** A sign as it stands on the page, and what it means. */
export interface Sign {
  readonly drawn: ReactNode
  readonly meaning: string
}

/** Explains the looks that occur on a page, each beside its sign. */
export function ReadingKey({
  statuses,
  waiting,
  framework,
  language,
  gaps = false,
  signs = [],
  children,
}: ReadingKeyProps) {
  const words = overviewWords(language)
  const present = new Set(statuses)
  const { bands, coverage } = framework
  return (
    <section className="reading-key" aria-labelledby="reading-key">
      <h2 id="reading-key">{words.key}</h2>
      <dl>
        <div className="form-index">
          <dt>
            {gaps ? (
              <PointSample look="firm" />
            ) : (
              <IntervalBar
                figure={figureOf(58, 52, 64, 'firm')}
                bands={bands}
                name={words.keyInterval}
              />
            )}
          </dt>
          <dd>{words.keyInterval}</dd>
        </div>
        {signs.map(({ drawn, meaning }) => (
          <div key={meaning} className="form-feedback">
            <dt>{drawn}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        {EXPLAINED.filter((status) => present.has(status)).map((status) => (
          <div key={status} className={`form-index status-${status}`}>
            <dt>
              <Sample status={status} bands={bands} language={language} gaps={gaps} />
            </dt>
            <dd>{statusMeaning(status, coverage, language)}</dd>
          </div>
        ))}
        {waiting && (
          <div className="form-index">
            <dt>
              <span className="tag waiting">{waitingText(language)}</span>
            </dt>
            <dd>{waitingMeaning(language)}</dd>
          </div>
        )}
      </dl>
      {children}
    </section>
  )
}

interface SampleProps {
  readonly status: (typeof EXPLAINED)[number]
  readonly bands: readonly number[]
  readonly language: Language
  readonly gaps: boolean
}

function Sample({ status, bands, language, gaps }: SampleProps) {
  const name = statusName(status, language)
  const look = lookOf(status)
  if (gaps && look) return <PointSample look={look} />
  switch (status) {
    case 'provisional':
      return <IntervalBar figure={figureOf(58, 48, 68, 'provisional')} bands={bands} name={name} />
    case 'survey_only':
      return <span className="tag">{name}</span>
    case 'records_only':
      return <IntervalBar figure={figureOf(58, null, null, 'records')} bands={bands} name={name} />
    case 'insufficient':
      return gaps ? <GapSample gap={status} /> : <HatchedBar />
    default:
      return gaps ? <GapSample gap={status} /> : <span className="lacking">{name}</span>
  }
}
