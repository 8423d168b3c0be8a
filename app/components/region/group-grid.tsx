import type { ReactNode } from 'react'
import { groupCellScale, GROUP_CELL } from '#app/charts/marks/group-cell'
import type { ScoreDomain } from '#app/charts/marks/score-scale'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { groupRows, type GroupRow } from '#app/domain/report/group-rows'
import { positionOf } from '#app/domain/report/position'
import type { RegionReport } from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { formatNumber, formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { groupTitle } from '#app/words/region-findings'
import { regionWords } from '#app/words/region-page'
import { groupTable } from '#app/words/region-table'
import { formName } from '#app/words/terms'
import { DataTable } from '../page/data-table'
import { Downloads } from '../page/downloads'
import { groupDomainOf } from '#app/charts/region-figures'
import { GridCell } from './grid-cell'
import { regionHref, type RegionView } from './view'

interface GroupGridProps {
  readonly report: RegionReport
  readonly view: RegionView
  /** Of an edition: without files, which are of the figures as they are now. */
  readonly frozen?: true
  /** What is said below the grid. */
  readonly children?: ReactNode
}

/**
 * What each stakeholder group thinks of each form, the lowest on the weakest form first. The roles are
 * written out, since some browsers drop them where the stylesheet stacks rows on narrow screens.
 */
export function GroupGrid({ report, view, frozen, children }: GroupGridProps) {
  const { language } = view
  const words = regionWords(language)
  const { rows, leading } = groupRows(report)
  if (rows.length === 0) return null
  const domain = groupDomainOf(report)
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{groupTitle(report.findings.groups[leading], language)}</h2>
      <p className="soft">
        {words.groupsCaption} {words.gridScale(domain[0])}
      </p>
      <table className="group-grid" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.group}
              <small>{words.lowestFirst(formName(leading, language))}</small>
            </th>
            {DIMENSIONS.map((form) => (
              <th role="columnheader" scope="col" key={form} className={`form-${form}`}>
                {capitalised(formName(form, language))}
                <RegionMean report={report} form={form} domain={domain} language={language} />
              </th>
            ))}
            <th role="columnheader" scope="col">
              {words.heardColumn}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.code} row={row} report={report} domain={domain} language={language} />
          ))}
        </tbody>
      </table>
      {children}
      {!frozen && <GroupFiles report={report} view={view} />}
    </section>
  )
}

interface RowProps {
  readonly row: GroupRow
  readonly report: RegionReport
  readonly domain: ScoreDomain
  readonly language: Language
}

function Row({ row, report, domain, language }: RowProps) {
  const persons = DIMENSIONS.flatMap((form) => row.cells[form]?.n ?? [])
  const response = DIMENSIONS.map((form) => row.cells[form]?.response).find(Boolean)
  const counts = persons.length > 0 ? [Math.min(...persons), Math.max(...persons)] : []
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.name[language]}
      </th>
      {DIMENSIONS.map((form) => (
        <td
          role="cell"
          key={form}
          className={`form-${form}`}
          data-label={capitalised(formName(form, language))}
        >
          {row.cells[form] && (
            <GridCell
              group={row.cells[form]}
              region={regionMean(report, form)}
              bands={report.framework.bands}
              domain={domain}
              language={language}
            />
          )}
        </td>
      ))}
      <td role="cell" className="response">
        {response ? (
          <Response {...response} language={language} />
        ) : (
          [...new Set(counts)].map((count) => formatNumber(count, 0, language)).join('–')
        )}
      </td>
    </tr>
  )
}

interface ResponseProps {
  readonly respondents: number
  readonly invited: number
  readonly language: Language
}

/** How many of those invited answered, with a bar of the share. */
function Response({ respondents, invited, language }: ResponseProps) {
  const share = invited === 0 ? 0 : Math.min(1, respondents / invited)
  return (
    <>
      {regionWords(language).response(
        formatNumber(respondents, 0, language),
        formatNumber(invited, 0, language),
      )}
      <svg width="96" height="6" viewBox="0 0 96 6" aria-hidden="true">
        <rect className="invited" width="96" height="6" />
        <rect className="answered" width={96 * share} height="6" />
      </svg>
    </>
  )
}

interface RegionMeanProps {
  readonly report: RegionReport
  readonly form: Dimension
  readonly domain: ScoreDomain
  readonly language: Language
}

/** The whole region's survey score, above the line that stands for it. */
function RegionMean({ report, form, domain, language }: RegionMeanProps) {
  const mean = regionMean(report, form)
  const shown = report.forms?.[form].chosen.surveyScore ?? null
  if (mean === null || shown === null) return null
  return (
    <svg viewBox={`0 0 ${GROUP_CELL.width} 16`} className="group-cell" aria-hidden="true">
      <text className="tick-label" x={groupCellScale(domain)(mean)} y="12" textAnchor="middle">
        {formatScore(shown, language)}
      </text>
    </svg>
  )
}

function regionMean({ forms }: RegionReport, form: Dimension): number | null {
  const score = forms?.[form].chosen.surveyScore ?? null
  return score === null ? null : positionOf(score)
}

/** The grid's figures and drawings, a file for each form. */
function GroupFiles({ report, view }: GroupGridProps) {
  const { language } = view
  const words = regionWords(language)
  const forms = DIMENSIONS.filter((form) => report.groups[form].length > 0)
  return (
    <div className="group-files">
      {forms.map((form) => {
        const title = groupTitle(report.findings.groups[form], language)
        return (
          <div className="chart-files" key={form}>
            <DataTable
              id={`groepen-${form}`}
              title={`${capitalised(formName(form, language))}: ${words.table.toLowerCase()}`}
              about={title}
              caption={title}
              table={groupTable(report, form, language)}
              headings={1}
            />
            <Downloads
              files={[{ name: 'CSV', href: regionHref(view, '/regio/groepen.csv', form) }]}
              picture={regionHref(view, '/regio/groepen.svg', form)}
              about={title}
              language={language}
            />
          </div>
        )
      })}
    </div>
  )
}
