import type { RegionReport } from '#app/domain/report/region-model'
import { gapSentences, gapTable, gapTitle } from '#app/words/region-gaps'
import { regionWords } from '#app/words/region-page'
import { DataTable } from '../../page/data-table'
import { Downloads } from '../../page/downloads'
import { regionHref, type RegionView } from '../view'

interface GroupGapsProps {
  readonly report: Pick<RegionReport, 'gaps'>
  readonly view: RegionView
}

/** Which groups differ demonstrably, and all that was tested one click away. */
export function GroupGaps({ report: { gaps }, view }: GroupGapsProps) {
  const { language } = view
  const title = gapTitle(language)
  const [first = '', ...others] = gapSentences(gaps, language)
  return (
    <div className="group-gaps">
      {others.length === 0 ? (
        <p>{first}</p>
      ) : (
        <ul>
          {[first, ...others].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {gaps.all.length > 0 && (
        <div className="chart-files">
          <DataTable
            id="groepsverschillen"
            title={`${title}: ${regionWords(language).table.toLowerCase()}`}
            caption={title}
            table={gapTable(gaps, language)}
            headings={3}
          />
          <Downloads
            files={[{ name: 'CSV', href: regionHref(view, '/regio/groepsverschillen.csv') }]}
            about={title}
            language={language}
          />
        </div>
      )}
    </div>
  )
}
