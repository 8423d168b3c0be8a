import { IntervalScale } from '#app/charts/svg/interval-bar'
import type { ScoreDomain } from '#app/charts/marks/score-scale'
import type { Dimension } from '#app/domain/framework/framework'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import type { Overview } from '#app/domain/report/overview-model'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { differenceNote, NumberedNotes } from '#app/words/difference-notes'
import { arrowText } from '#app/words/differences'
import type { Language } from '#app/words/language'
import { formatChange, formatNumber } from '#app/words/numbers'
import { cellText } from '#app/words/overview-cell'
import { overviewWords } from '#app/words/overview-page'
import { capitalised } from '#app/words/phrase'
import { formName } from '#app/words/terms'
import { CellBody } from '../overview/cell-body'
import { RegionHeading } from '../overview/region-heading'
import { domainOf } from '#app/charts/overview-figures'

interface EditionMatrixProps {
  readonly overview: Overview
  /** Where a region's page is. */
  readonly hrefOf: (region: string) => string
  readonly language: Language
}

/**
 * Regions × forms and index of an edition: of the differences only those that are demonstrable. The roles
 * are written out, since some browsers drop them where the stylesheet stacks rows on narrow screens.
 */
export function EditionMatrix({ overview, hrefOf, language }: EditionMatrixProps) {
  const words = overviewWords(language)
  const domain = domainOf(overview)
  const notes = new NumberedNotes()
  const rows = overview.regions.map((region) => (
    <tr role="row" key={region.region}>
      <RegionHeading region={region} href={hrefOf(region.region)} language={language} />
      {COLUMNS.map((column) => {
        const cell = region.cells[column]
        const note = notes.numberOf(noteOf(overview, cell, language))
        const isWeakest = region.weakest.includes(column as Dimension)
        const props = { overview, region: region.region, column, cell, domain, note, isWeakest }
        return <Cell key={column} {...props} language={language} />
      })}
    </tr>
  ))
  return (
    <>
      <table className="matrix" role="table" aria-labelledby="matrix-title">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.columns.region}
            </th>
            {COLUMNS.map((column) => (
              <th role="columnheader" scope="col" key={column} className={`form-${column}`}>
                {capitalised(formName(column, language))}
                <IntervalScale bands={overview.framework.bands} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{rows}</tbody>
      </table>
      <ol className="table-notes">
        {notes.all.map((note) => (
          <li key={note}>{note}.</li>
        ))}
      </ol>
    </>
  )
}

function noteOf({ reference }: Overview, { difference: shown }: OverviewCell, language: Language) {
  if (shown?.outcome !== 'incomparable') return null
  return differenceNote({ reference, shown }, language)
}

interface CellProps {
  readonly overview: Overview
  readonly region: string
  readonly column: Column
  readonly cell: OverviewCell
  readonly isWeakest: boolean
  readonly domain: ScoreDomain
  readonly note: number | null
  readonly language: Language
}

function Cell(props: CellProps) {
  const { overview, column, cell, isWeakest, domain, note, language } = props
  const classes = ['cell', `form-${column}`, `status-${cell.status}`]
  if (isWeakest) classes.push('weakest')
  return (
    <td
      role="cell"
      className={classes.join(' ')}
      data-label={capitalised(formName(column, language))}
    >
      <span className="visually-hidden">{cellText(props)}</span>
      <span className="cell-body" aria-hidden="true">
        <CellBody
          {...{ overview, column, cell, domain, language }}
          change={<Change cell={cell} note={note} language={language} />}
        />
      </span>
    </td>
  )
}

function Change({
  cell: { difference: shown },
  note,
  language,
}: Pick<CellProps, 'cell' | 'note' | 'language'>) {
  if (isDemonstrable(shown)) {
    return (
      <span className="change">
        {arrowText(shown) + formatChange(shown.difference, language)}
        {shown.margin !== null && <small> ±{formatNumber(shown.margin, 1, language)}</small>}
      </span>
    )
  }
  return (
    <span className="change may-be-chance">
      {note !== null && ['– ', <sup key="">{note}</sup>]}
    </span>
  )
}
