import type { ScoreDomain } from '#app/charts/marks/score-scale'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import type { Column } from '#app/domain/report/columns'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { arrowText } from '#app/words/differences'
import { explainWords } from '#app/words/explain'
import type { Language } from '#app/words/language'
import { formatChange, formatNumber } from '#app/words/numbers'
import { cellText, unseenText } from '#app/words/overview-cell'
import { capitalised } from '#app/words/phrase'
import { formName } from '#app/words/terms'
import { CellBody } from './cell-body'
import { explainHref } from '../explain/explain-view'

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
  const { regionSet, quarter } = overview
  return (
    <td
      role="cell"
      className={classes.join(' ')}
      data-label={capitalised(formName(dimension, language))}
    >
      <a className="cell-link" href={href}>
        <span className="visually-hidden">{cellText(props)}</span>
        <span className="cell-body" aria-hidden="true" title={unseenText(cell, language)}>
          <CellBody {...props} change={<Change {...props} />} />
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

/** The difference from the reference: bold where demonstrable, a dash with its note where there is none. */
function Change({ cell: { difference: shown }, note, language }: MatrixCellProps) {
  if (shown === null) return <span className="change" />
  const { difference, margin } = shown
  return (
    <span className={isDemonstrable(shown) ? 'change' : 'change may-be-chance'}>
      {difference === null ? '–' : arrowText(shown) + formatChange(difference, language)}
      {margin !== null && <small>{` ±${formatNumber(margin, 1, language)}`}</small>}
      {note !== null && <sup>{note}</sup>}
    </span>
  )
}
