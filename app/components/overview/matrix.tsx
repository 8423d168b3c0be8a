import type { ReactNode } from 'react'
import { IntervalScale } from '#app/charts/svg/interval-bar'
import type { Dimension } from '#app/domain/framework/framework'
import { orderRegions, regionsWeakestIn, type SortKey } from '#app/domain/report/overview-order'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell, OverviewRegion } from '#app/domain/report/overview-cells'
import { COLUMNS } from '#app/domain/report/columns'
import { differenceNote, NumberedNotes } from '#app/words/difference-notes'
import type { Language } from '#app/words/language'
import { overviewWords } from '#app/words/overview-page'
import { capitalised } from '#app/words/phrase'
import { formName, statusName } from '#app/words/terms'
import { regionPage } from './region-page'
import { domainOf } from '#app/charts/overview-figures'
import { MatrixCell } from './matrix-cell'
import { RegionHeading } from './region-heading'
import { nextOrder, queryOf, type OverviewView } from './view'

interface MatrixProps {
  readonly overview: Overview
  readonly view: OverviewView
}

/**
 * Regions × forms and index of one quarter. A table in every layout: the roles are written out, since
 * some browsers drop them where the stylesheet stacks rows on narrow screens.
 */
export function Matrix({ overview, view }: MatrixProps) {
  const { language, order, weakest } = view
  const words = overviewWords(language)
  const domain = domainOf(overview)
  const regions = orderRegions(regionsWeakestIn(overview.regions, weakest), order)
  const notes = new NumberedNotes()
  const rows = regions.map((region) => (
    <tr role="row" key={region.region}>
      <RegionHeading
        region={region}
        href={regionPage(overview, view, region.region)}
        language={language}
      />
      {hasData(region) ? (
        COLUMNS.map((column) => (
          <MatrixCell
            key={column}
            overview={overview}
            region={region.region}
            column={column}
            cell={region.cells[column]}
            isWeakest={region.weakest.includes(column as Dimension)}
            domain={domain}
            note={notes.numberOf(noteOf(overview, region.cells[column], language))}
            href={regionPage(overview, view, region.region, column)}
            language={language}
          />
        ))
      ) : (
        <td role="cell" className="no-data" colSpan={COLUMNS.length}>
          {statusName('no_data', language)}
        </td>
      )}
    </tr>
  ))
  return (
    <>
      <table className="matrix" id="matrix" role="table">
        <caption className="visually-hidden">
          {overview.regionSet}, {overview.quarter}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortableHeading view={view} column="region">
              {words.columns.region}
              {order.key === 'weakest' && <small>{words.weakestFirst}</small>}
            </SortableHeading>
            {COLUMNS.map((column) => (
              <SortableHeading key={column} view={view} column={column}>
                {capitalised(formName(column, language))}
                <IntervalScale bands={overview.framework.bands} />
              </SortableHeading>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows}
          {regions.length === 0 && (
            <tr role="row">
              <td role="cell" className="none-left" colSpan={COLUMNS.length + 1}>
                {words.noneLeft}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {notes.all.length > 0 && (
        <ol className="table-notes">
          {notes.all.map((note) => (
            <li key={note}>{note}.</li>
          ))}
        </ol>
      )}
    </>
  )
}

function hasData({ cells }: OverviewRegion): boolean {
  return COLUMNS.some((column) => cells[column].status !== 'no_data')
}

/** What is said below the matrix of a cell's difference; nothing where it is said once for all of them. */
function noteOf(
  { reference, incomparable }: Overview,
  { difference: shown }: OverviewCell,
  language: Language,
): string | null {
  if (shown === null || shown.reasons.includes('waiting')) return null
  if (shown.outcome === 'incomparable' && incomparable !== null) return null
  return differenceNote({ reference, shown }, language)
}

interface SortableHeadingProps {
  readonly view: OverviewView
  readonly column: SortKey
  readonly children: ReactNode
}

function SortableHeading({ view, column, children }: SortableHeadingProps) {
  const isSorted = view.order.key === column
  const direction = view.order.descending ? 'descending' : 'ascending'
  const href = `${queryOf({ ...view, order: nextOrder(view.order, column) })}#matrix`
  return (
    <th
      role="columnheader"
      scope="col"
      className={`form-${column}`}
      aria-sort={isSorted ? direction : undefined}
    >
      <a href={href}>
        {children}
        {isSorted && (
          <span className="order" aria-hidden="true">
            {view.order.descending ? '▴' : '▾'}
          </span>
        )}
      </a>
    </th>
  )
}
