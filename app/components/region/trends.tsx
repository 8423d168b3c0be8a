import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ComponentType } from 'react'
import type { QuarterBrushProps } from '#app/charts/recharts/quarter-brush'
import { figureOf } from '#app/charts/marks/figure'
import { QuarterStrip } from '#app/charts/svg/quarter-strip'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { COLUMNS } from '#app/domain/report/columns'
import type { RegionReport } from '#app/domain/report/region-model'
import { regionWords } from '#app/words/region-page'
import { ReadingKey } from '../page/reading-key'
import { useIsWanted } from '../page/use-is-wanted'
import { trendDomainOf } from '#app/charts/region-figures'
import { within, type Span } from './span'
import { TrendPanel } from './trend-panel'
import { regionHref, type RegionView } from './view'

/** Where it does not come, all quarters stay. */
const fetchBrush = () =>
  import('#app/charts/recharts/quarter-brush').then(
    ({ QuarterBrush: loaded }): BrushPen => ({ default: loaded }),
    (): BrushPen => ({ default: () => null }),
  )
const QuarterBrush = lazy(fetchBrush)

interface BrushPen {
  readonly default: ComponentType<QuarterBrushProps>
}

interface TrendsProps {
  readonly report: RegionReport
  readonly view: RegionView
}

/** A brush tells of every step: the address follows when it rests. */
const REST_MILLISECONDS = 300

/** Four panels over the same quarters: all, or those between two handles. Its title is the page's own. */
export function Trends({ report, view: asked }: TrendsProps) {
  const { language } = asked
  const [span, setSpan] = useState(asked.span)
  const written = useRef(asked.span)
  const view = { ...asked, span }
  const address = regionHref(view)
  useEffect(() => {
    if (span === written.current) return
    const timer = setTimeout(() => {
      // In place: the page is the same, and going back leads away from it.
      written.current = span
      window.history.replaceState(window.history.state, '', address + window.location.hash)
    }, REST_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [address, span])
  const shown = within(report, span)
  const { forms, framework, reference } = shown
  if (!forms) return null
  const words = regionWords(language)
  const [floor] = trendDomainOf(report)
  return (
    <section aria-labelledby="trends" className="trends">
      <h2 id="trends" className="visually-hidden">
        {words.trends}
      </h2>
      <p className="soft">{words.trendsCaption(floor, reference.quarter)}</p>
      <div className="panels">
        {DIMENSIONS.map((form) => (
          <TrendPanel
            key={form}
            report={report}
            drawn={shown}
            form={form}
            shown={forms[form]}
            view={view}
          />
        ))}
      </div>
      <SpanChoice
        report={report}
        shown={shown}
        language={language}
        allHref={regionHref({ ...asked, span: undefined })}
        onChange={setSpan}
      />
      <ReadingKey
        statuses={DIMENSIONS.flatMap((form) => forms[form].course.map(({ status }) => status))}
        waiting={COLUMNS.some((column) => forms[column].chosen.waiting)}
        framework={framework}
        language={language}
        gaps
      />
    </section>
  )
}

interface SpanChoiceProps {
  readonly report: RegionReport
  readonly shown: RegionReport
  readonly language: RegionView['language']
  /** The page with all quarters. */
  readonly allHref: string
  readonly onChange: (span: Span | undefined) => void
}

/** Which quarters: of fewer than four there is nothing to choose. */
function SpanChoice({ report, shown, language, allHref, onChange }: SpanChoiceProps) {
  const [isWanted, reach] = useIsWanted(fetchBrush, true)
  const { quarters, forms } = report
  const words = regionWords(language).span
  const scores = useMemo(
    () =>
      (forms?.index.course ?? []).map(({ score }) =>
        score === null ? null : figureOf(score, null, null, 'firm').value,
      ),
    [forms],
  )
  if (quarters.length < 4) return null
  const first = quarters.indexOf(shown.quarters[0] ?? '')
  const last = first + shown.quarters.length - 1
  const isNarrowed = shown.quarters.length < quarters.length
  const change = (from: number, to: number) => {
    const isAll = from === 0 && to === quarters.length - 1
    onChange(isAll ? undefined : { from: quarters[from] ?? '', to: quarters[to] ?? '' })
  }
  const strip = { quarters, scores, first, last }
  const still = <QuarterStrip {...strip} />
  return (
    <div className="span-choice" onPointerEnter={reach}>
      {isWanted ? (
        <Suspense fallback={still}>
          <QuarterBrush {...strip} onChange={change} name={words.name} />
        </Suspense>
      ) : (
        still
      )}
      {isNarrowed && (
        <p className="soft">
          {words.narrowed(shown.quarters[0] ?? '', shown.quarters.at(-1) ?? '')}{' '}
          <a
            href={allHref}
            onClick={(event) => {
              event.preventDefault()
              onChange(undefined)
            }}
          >
            {words.all}
          </a>
        </p>
      )}
    </div>
  )
}
