import { Fragment, type ReactNode } from 'react'
import type { Dimension } from '#app/domain/framework/framework'
import { orderRegions, regionsWeakestIn, type SortKey } from '#app/domain/report/overview-order'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewRegion } from '#app/domain/report/overview-cells'
import { COLUMNS } from '#app/domain/report/columns'
import { comparisonRule } from '#app/words/comparison-rule'
import { explainWords } from '#app/words/explain'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { overviewWords } from '#app/words/overview-page'
import { capitalised } from '#app/words/phrase'
import { bandNames, formName } from '#app/words/terms'
import { regionHref } from '../region/view'
import { domainOf } from './figures'
import { MatrixCell } from './matrix-cell'
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
  return (
    <table className="matrix" id="matrix" role="table">
      <MatrixCaption overview={overview} language={language} floor={domain[0]} />
      <thead role="rowgroup">
        <tr role="row">
          <SortableHeading view={view} column="region">
            {words.columns.region}
          </SortableHeading>
          {COLUMNS.map((column) => (
            <SortableHeading key={column} view={view} column={column}>
              {capitalised(formName(column, language))}
            </SortableHeading>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {regions.map((region) => (
          <tr role="row" key={region.region}>
            <RegionHeading overview={overview} region={region} view={view} />
            {COLUMNS.map((column) => (
              <MatrixCell
                key={column}
                overview={overview}
                region={region.region}
                column={column}
                cell={region.cells[column]}
                isWeakest={region.weakest.includes(column as Dimension)}
                domain={domain}
                language={language}
              />
            ))}
          </tr>
        ))}
        {regions.length === 0 && (
          <tr role="row">
            <td role="cell" className="none-left" colSpan={COLUMNS.length + 1}>
              {words.noneLeft}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

interface MatrixCaptionProps {
  readonly overview: Overview
  readonly language: Language
  readonly floor: number
}

function MatrixCaption({ overview, language, floor }: MatrixCaptionProps) {
  const words = overviewWords(language)
  const { quarters, framework, regionSet, quarter } = overview
  return (
    <caption>
      <b>
        {regionSet}, {quarter}.
      </b>{' '}
      {words.caption} {words.bar(framework.bands, bandNames(language))}{' '}
      {words.line(quarters[0] ?? '', quarters.at(-1) ?? '', floor)} <u>{words.marked}</u>
      {words.markedMeaning} {words.parts} {comparisonRule(overview, language)}{' '}
      {explainWords(language).hint}
    </caption>
  )
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
        <span className="order" aria-hidden="true">
          {isSorted ? (view.order.descending ? '↓' : '↑') : '↕'}
        </span>
      </a>
    </th>
  )
}

interface RegionHeadingProps {
  readonly overview: Overview
  readonly region: OverviewRegion
  readonly view: OverviewView
}

function RegionHeading({ overview, region, view }: RegionHeadingProps) {
  const { language, reference } = view
  const { regionSet, quarter } = overview
  const href = regionHref({ regionSet, region: region.region, quarter, reference, language })
  const words = overviewWords(language)
  const { areas, persons } = region
  const counts = persons && [persons.least, persons.most].map((n) => formatNumber(n, 0, language))
  const facts = [
    areas === null ? [] : words.areas(areas),
    counts ? words.persons([...new Set(counts)].join('–')) : [],
  ].flat()
  return (
    <th role="rowheader" scope="row">
      <a className="region-name" href={href}>
        {region.region}
      </a>
      <small>
        {facts.map((fact) => (
          <Fragment key={fact}>
            <span>{fact}</span>{' '}
          </Fragment>
        ))}
      </small>
    </th>
  )
}
