import { lastDayOf } from '#app/domain/calendar/quarter'
import type { RegionReport } from '#app/domain/report/region-model'
import { formatDay } from '#app/words/dates'
import { regionWords } from '#app/words/region-page'
import { areaName, areaTable } from '#app/words/region-table'
import { DataTable } from '../page/data-table'
import { Downloads } from '../page/downloads'
import { regionHref, type RegionView } from './view'

interface AreasProps {
  readonly report: RegionReport
  readonly view: RegionView
}

/** Which areas count in the chosen quarter, which came or went, and all of them with their dates. */
export function Areas({ report, view }: AreasProps) {
  const { language } = view
  const words = regionWords(language)
  const { areas, region, quarter } = report
  if (quarter === null) return null
  const day = lastDayOf(quarter)
  const current = areas.filter((area) => area.current)
  const changes = areas.flatMap((area) => {
    const name = areaName(area, region)
    if (area.current) return []
    if (area.to !== null && area.to < day) {
      return [words.areasBefore(name, formatDay(area.to, language))]
    }
    return area.from === null ? [] : [words.areasAfter(name, formatDay(area.from, language))]
  })
  return (
    <section className="panel areas" aria-labelledby="areas">
      <h2 id="areas">{words.areas}</h2>
      <p>
        {current.length === 0
          ? words.noAreas
          : `${words.areasOn(current.length, formatDay(day, language))} ${current
              .map((area) => areaName(area, region))
              .join(', ')}.`}
      </p>
      {changes.map((change) => (
        <p key={change} className="soft">
          {change}.
        </p>
      ))}
      {areas.length > 0 && (
        <div className="chart-files">
          <DataTable
            id="gebieden"
            title={words.memberships}
            caption={region ?? ''}
            table={areaTable(report, language)}
            headings={3}
          />
          <Downloads
            files={[{ name: 'CSV', href: regionHref(view, '/regio/gebieden.csv') }]}
            about={words.areas}
            language={language}
          />
        </div>
      )}
    </section>
  )
}
