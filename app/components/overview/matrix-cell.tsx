import type { ReactNode } from 'react'
import type { ScoreDomain } from '#app/charts/marks/score-scale'
import { IntervalBar } from '#app/charts/svg/interval-bar'
import { Sparkline } from '#app/charts/svg/sparkline'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import type { Column } from '#app/domain/report/columns'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { arrowText } from '#app/words/differences'
import { waitingText } from '#app/words/waiting'
import { explainWords } from '#app/words/explain'
import type { Language } from '#app/words/language'
import { formatChange, formatNumber, formatScore } from '#app/words/numbers'
import { cellText, lackingText } from '#app/words/overview-cell'
import { formName, statusName } from '#app/words/terms'
import { explainHref } from '../explain/explain-view'
import { figureOfCell, trendOfCell } from '#app/charts/overview-figures'

interface MatrixCellProps {
  readonly overview: Overview
  readonly region: string
  readonly column: Column
  readonly cell: OverviewCell
  readonly isWeakest: boolean
  readonly domain: ScoreDomain
  /** Which note below the matrix belongs to its difference; null without one. */
  readonly note: number | null
  /** What the scores are held against, as the address has it. */
  readonly href: string
  readonly language: Language
}

/** One score of the matrix: it leads to its course, a small sign beside it to how it was made. */
export function MatrixCell(props: MatrixCellProps) {
  const { overview, region, cell, column: dimension, isWeakest, href, language } = props
  const classes = ['cell', `form-${dimension}`, `status-${cell.status}`]
  if (isWeakest) classes.push('weakest')
  const text = cellText(props)
  const { regionSet, quarter } = overview
  return (
    <td role="cell" className={classes.join(' ')}>
      <span className="cell-label" aria-hidden="true">
        {formName(dimension, language)}
      </span>
      <a className="cell-link" href={href}>
        <span className="visually-hidden">{text}</span>
        <span className="cell-body" aria-hidden="true" title={text}>
          {cell.score === null ? <Lacking {...props} /> : <Shown {...props} score={cell.score} />}
        </span>
      </a>
      <a
        className="how"
        href={explainHref({ language, regionSet, region, quarter, dimension })}
        aria-label={`${explainWords(language).link} ${region}, ${formName(dimension, language)}`}
      >
        ?
      </a>
    </td>
  )
}

function Shown(props: MatrixCellProps & { readonly score: NonNullable<OverviewCell['score']> }) {
  const { overview, cell, score, domain, language } = props
  const { status, waiting } = cell
  const figure = figureOfCell(cell)
  const isTagged = status === 'survey_only' || status === 'records_only'
  return (
    <>
      <strong className="score">{formatScore(score, language)}</strong>
      {cell.trend.some((point) => point !== null) && (
        <Sparkline
          points={trendOfCell(cell, overview.quarters)}
          quarter={overview.quarter}
          domain={domain}
        />
      )}
      <Change {...props} />
      {figure && <IntervalBar figure={figure} bands={overview.framework.bands} />}
      {(isTagged || waiting) && (
        <Tags>
          {isTagged && statusName(status, language)}
          {waiting && waitingText(language)}
        </Tags>
      )}
    </>
  )
}

/** The difference from the reference: bold where demonstrable, a dash with its note where there is none. */
function Change({ cell: { difference: shown }, note, language }: MatrixCellProps) {
  if (shown === null) return <span className="change" />
  const { difference, margin } = shown
  return (
    <span className={isDemonstrable(shown) ? 'change' : 'change may-be-chance'}>
      {difference === null ? '–' : arrowText(shown) + formatChange(difference, language)}
      {margin !== null && <small> ±{formatNumber(margin, 1, language)}</small>}
      {note !== null && <sup>{note}</sup>}
    </span>
  )
}

function Tags({ children }: { readonly children: ReactNode }) {
  return <span className="tag">{children}</span>
}

/** Why there is no score, and what is known all the same. */
function Lacking({ cell, column, language }: MatrixCellProps) {
  const { reason, known } = lackingText(cell, column, language)
  return (
    <span className="lacking">
      {reason}
      {known !== null && <small>{known}</small>}
    </span>
  )
}
