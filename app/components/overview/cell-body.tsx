import type { ReactNode } from 'react'
import { figureOfCell, trendOfCell } from '#app/charts/overview-figures'
import type { ScoreDomain } from '#app/charts/marks/score-scale'
import { IntervalBar } from '#app/charts/svg/interval-bar'
import { Sparkline } from '#app/charts/svg/sparkline'
import type { Column } from '#app/domain/report/columns'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import type { Overview } from '#app/domain/report/overview-model'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { lackingText } from '#app/words/overview-cell'
import { statusName } from '#app/words/terms'
import { waitingText } from '#app/words/waiting'

interface CellBodyProps {
  readonly overview: Overview
  readonly column: Column
  readonly cell: OverviewCell
  readonly domain: ScoreDomain
  /** The difference from the reference. */
  readonly change: ReactNode
  readonly language: Language
}

/** What a cell of a matrix draws: score, course, change and interval, or why there is no score. */
export function CellBody(props: CellBodyProps) {
  const { overview, cell, domain, change, language } = props
  const { score, status, waiting } = cell
  if (score === null) return <Lacking {...props} />
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
      {change}
      {figure && <IntervalBar figure={figure} bands={overview.framework.bands} />}
      {(isTagged || waiting) && (
        <span className="tag">
          {isTagged && statusName(status, language)}
          {waiting && waitingText(language)}
        </span>
      )}
    </>
  )
}

/** Why there is no score, and what is known all the same. */
function Lacking({ cell, column, language }: CellBodyProps) {
  const { reason, known } = lackingText(cell, column, language)
  return (
    <span className="lacking">
      {reason}
      {known !== null && <small>{known}</small>}
    </span>
  )
}
