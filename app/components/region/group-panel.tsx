import { DotRow } from '#app/charts/svg/dot-row'
import type { Dimension } from '#app/domain/framework/framework'
import type { RegionGroup, RegionReport } from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { groupTitle } from '#app/words/region-findings'
import { regionWords } from '#app/words/region-page'
import { intervalText } from '#app/words/region-quarter'
import { groupPersons, groupStatus, groupTable } from '#app/words/region-table'
import { DataTable } from '../page/data-table'
import { Downloads } from '../page/downloads'
import { figureOfGroup } from './figures'
import { regionHref, type RegionView } from './view'

interface GroupPanelProps {
  readonly report: RegionReport
  readonly form: Dimension
  readonly view: RegionView
}

/**
 * The stakeholder groups' means on one form: a dot plot whose names and figures are text. The roles are
 * written out, since some browsers drop them where the stylesheet stacks rows on narrow screens.
 */
export function GroupPanel({ report, form, view }: GroupPanelProps) {
  const { language } = view
  const words = regionWords(language)
  const title = groupTitle(report.findings.groups[form], language)
  return (
    <figure className={`panel form-${form}`}>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <table className="dot-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.group}
            </th>
            <th role="columnheader" scope="col" className="dot-cell">
              0–100
            </th>
            <th role="columnheader" scope="col" className="numeric">
              {words.score}
            </th>
            <th role="columnheader" scope="col" className="numeric">
              n
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {report.groups[form].map((group) => (
            <GroupRow
              key={group.code}
              group={group}
              bands={report.framework.bands}
              language={language}
            />
          ))}
        </tbody>
      </table>
      <div className="chart-files">
        <DataTable
          id={`groepen-${form}`}
          title={words.table}
          about={title}
          caption={title}
          table={groupTable(report, form, language)}
          headings={1}
        />
        <Downloads
          files={[{ name: 'CSV', href: regionHref(view, '/regio/groepen.csv', form) }]}
          picture={regionHref(view, '/regio/groepen.svg', form)}
          about={title}
        />
      </div>
    </figure>
  )
}

interface GroupRowProps {
  readonly group: RegionGroup
  readonly bands: readonly number[]
  readonly language: Language
}

function GroupRow({ group, bands, language }: GroupRowProps) {
  const words = regionWords(language)
  const figure = figureOfGroup(group)
  const score = String(group.score ?? '')
  return (
    <tr role="row" className={`group-${group.status}`}>
      <th role="rowheader" scope="row">
        {group.name[language]}
      </th>
      {figure ? (
        <>
          <td role="cell" className="dot-cell">
            <DotRow
              figure={figure}
              bands={bands}
              name={words.groupName(score, intervalText(group, language))}
            />
          </td>
          <td role="cell" className="numeric">
            {score}
            {group.provisional && (
              <span className="visually-hidden">, {groupStatus(group, language)}</span>
            )}
          </td>
        </>
      ) : (
        <td role="cell" colSpan={2}>
          <span className="lacking">{groupStatus(group, language)}</span>
        </td>
      )}
      <td role="cell" className="numeric">
        {groupPersons(group, language)}
      </td>
    </tr>
  )
}
