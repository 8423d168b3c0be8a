import type { ReactNode } from 'react'
import type { ScoreDomain } from '#app/charts/marks/score-scale'
import { HatchedBar, IntervalBar } from '#app/charts/svg/interval-bar'
import { Sparkline } from '#app/charts/svg/sparkline'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import { positionOf } from '#app/domain/report/position'
import type { Column } from '#app/domain/report/columns'
import { basisText } from '#app/words/difference-basis'
import { verdictText } from '#app/words/differences'
import { waitingText } from '#app/words/waiting'
import { explainWords } from '#app/words/explain'
import type { Language } from '#app/words/language'
import { formatInterval, formatScore, formatShare } from '#app/words/numbers'
import { overviewWords } from '#app/words/overview-page'
import { enumerate } from '#app/words/phrase'
import { bandName, formName, statusName } from '#app/words/terms'
import { explainHref } from '../explain/explain-view'
import { Difference } from '../page/difference'
import { figureOfCell, trendOfCell } from './figures'

interface MatrixCellProps {
  readonly overview: Overview
  readonly region: string
  readonly column: Column
  readonly cell: OverviewCell
  readonly isWeakest: boolean
  readonly domain: ScoreDomain
  readonly language: Language
}

/** One score of the matrix with everything that qualifies it; each status has a look of its own. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, column, isWeakest, language } = props
  const classes = ['cell', `form-${column}`, `status-${cell.status}`]
  if (isWeakest) classes.push('weakest')
  const label = formName(column, language)
  return (
    <td role="cell" className={classes.join(' ')}>
      <div className="cell-body">
        <span className="cell-label" aria-hidden="true">
          {label}
        </span>
        {cell.score === null ? <Lacking {...props} /> : <Shown {...props} score={cell.score} />}
        <Course {...props} />
        <Parts cell={cell} language={language} />
      </div>
    </td>
  )
}

function Shown(props: MatrixCellProps & { readonly score: NonNullable<OverviewCell['score']> }) {
  const { overview, cell, score, isWeakest, language } = props
  const words = overviewWords(language)
  const { bands } = overview.framework
  const { ciLow, ciHigh, status, waiting } = cell
  const text = formatScore(score, language)
  const interval =
    ciLow === null || ciHigh === null ? null : formatInterval(ciLow, ciHigh, language)
  const figure = figureOfCell(cell)
  const name = words.intervalName(text, interval, bandName(positionOf(score), bands, language))
  return (
    <>
      <span className="score">
        <Explained {...props}>
          <strong>{text}</strong>
        </Explained>
        {isWeakest && <span className="visually-hidden">{words.weakest}</span>}
        <Compared {...props} />
      </span>
      {figure && <IntervalBar figure={figure} bands={bands} name={name} />}
      <span className="tags">
        {status !== 'final' && <span className="tag">{statusName(status, language)}</span>}
        {waiting && <span className="tag waiting">{waitingText(language)}</span>}
        <Basis {...props} />
        <Incomparable {...props} />
      </span>
    </>
  )
}

/** The difference from the reference. */
function Compared({ overview, cell, language }: MatrixCellProps) {
  const { reference } = overview
  const { difference: shown } = cell
  return shown && <Difference told={{ reference, shown }} language={language} />
}

/** The scores that the difference is of, where they are not those on show. */
function Basis({ overview, cell, language }: MatrixCellProps) {
  const { difference: shown } = cell
  if (!shown?.basis) return null
  const isChange = overview.reference.against !== 'others'
  return <span className="tag">{basisText(shown.basis, isChange, language)}</span>
}

/** Why there is no difference, where that is not said already: once for all, or beside the score. */
function Incomparable({ overview, cell, language }: MatrixCellProps) {
  const { difference: shown } = cell
  if (shown?.outcome !== 'incomparable' || overview.incomparable !== null) return null
  if (shown.reasons.includes('waiting')) return null
  return <span className="tag may-be-chance">{verdictText(shown, language)}</span>
}

/** A score, or why there is none, leads to how it was made. */
function Explained(props: MatrixCellProps & { readonly children: ReactNode }) {
  const { overview, region, column: dimension, language, children } = props
  const { regionSet, quarter } = overview
  return (
    <a
      className="explained"
      href={explainHref({ language, regionSet, region, quarter, dimension })}
    >
      {children}
      <span className="visually-hidden">: {explainWords(language).link}</span>
    </a>
  )
}

function Lacking(props: MatrixCellProps) {
  const { cell, column, language } = props
  const words = overviewWords(language)
  const { status, coverage, lacking } = cell
  const forms = lacking.map((form) => formName(form, language))
  const reason =
    column === 'index' && forms.length > 0 && forms.length < 4
      ? words.noIndex(enumerate(forms, language), forms.length)
      : statusName(status, language)
  return (
    <>
      <span className="lacking">
        <Explained {...props}>{reason}</Explained>
        {status === 'insufficient' && coverage !== null && (
          <small>{words.coverage(formatShare(coverage, language))}</small>
        )}
      </span>
      {status === 'insufficient' && column !== 'index' && <HatchedBar />}
    </>
  )
}

function Course({ overview, cell, domain, language }: MatrixCellProps) {
  const words = overviewWords(language)
  const points = trendOfCell(cell, overview.quarters)
  const drawn = cell.trend.flatMap((point, at) =>
    point ? [{ at, score: formatScore(point[0], language) }] : [],
  )
  const first = drawn[0]
  const last = drawn.at(-1)
  if (!first || !last) return null
  const quarterAt = (at: number) => overview.quarters[at] ?? ''
  const gaps = points.length - drawn.length
  const course = words.trendName(quarterAt(first.at), first.score, quarterAt(last.at), last.score)
  const name = gaps > 0 ? `${course}; ${words.trendGaps(gaps)}` : course
  return <Sparkline points={points} quarter={overview.quarter} domain={domain} name={name} />
}

/** The survey and record parts that the score is made of. */
function Parts({ cell, language }: { readonly cell: OverviewCell; readonly language: Language }) {
  const words = overviewWords(language)
  const { surveyScore, recordScore } = cell
  if (surveyScore === null && recordScore === null) return null
  return (
    <span className="parts">
      {surveyScore !== null && <span>{words.surveyPart(formatScore(surveyScore, language))}</span>}{' '}
      {recordScore !== null && <span>{words.recordPart(formatScore(recordScore, language))}</span>}
    </span>
  )
}
