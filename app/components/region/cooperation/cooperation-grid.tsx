import type { RegionReport } from '#app/domain/report/region-model'
import { positionOf } from '#app/domain/report/position'
import { cooperationTable, cooperationTitle, cooperationWords } from '#app/words/region-cooperation'
import { regionWords } from '#app/words/region-page'
import { DataTable } from '../../page/data-table'
import { Downloads } from '../../page/downloads'
import { groupDomainOf } from '#app/charts/region-figures'
import { GridCell } from '../grid-cell'
import { regionHref, type RegionView } from '../view'

interface CooperationGridProps {
  readonly report: RegionReport
  readonly view: RegionView
}

/** What each group thinks of cooperation, apart from the forms. */
export function CooperationGrid({ report, view }: CooperationGridProps) {
  const { cooperation, framework } = report
  if (cooperation === null) return null
  const { language } = view
  const words = cooperationWords(language)
  const title = cooperationTitle(cooperation, language)
  const { score } = cooperation.score
  return (
    <section aria-labelledby="cooperation" className="cooperation form-index">
      <h3 id="cooperation">{title}</h3>
      <p className="soft">{words.caption}</p>
      <table className="group-grid" role="table">
        <caption className="visually-hidden">{words.name}</caption>
        <thead className="visually-hidden" role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {regionWords(language).group}
            </th>
            <th role="columnheader" scope="col">
              {words.column}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {cooperation.groups.map((group) => (
            <tr role="row" key={group.code}>
              <th role="rowheader" scope="row">
                {group.name[language]}
              </th>
              <td role="cell" className="form-index">
                <GridCell
                  group={group}
                  region={score === null ? null : positionOf(score)}
                  bands={framework.bands}
                  domain={groupDomainOf(report)}
                  language={language}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="chart-files">
        <DataTable
          id="groepen-samenwerking"
          title={`${words.column}: ${regionWords(language).table.toLowerCase()}`}
          about={title}
          caption={title}
          table={cooperationTable(cooperation, language)}
          headings={1}
        />
        <Downloads
          files={[{ name: 'CSV', href: regionHref(view, '/regio/samenwerking.csv') }]}
          about={title}
          language={language}
        />
      </div>
    </section>
  )
}
