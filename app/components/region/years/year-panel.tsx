import type { Dimension } from '#app/domain/framework/framework'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { waitingText } from '#app/words/waiting'
import { formatInterval, formatScore } from '#app/words/numbers'
import { changeText, yearTable, yearTitle, yearWords } from '#app/words/region-years'
import { DataTable } from '../../page/data-table'
import { Downloads } from '../../page/downloads'
import { LiveTrend } from '../live-trend'
import { regionHref, type RegionView } from '../view'
import { yearDomainOf, yearTrendOf } from './figures'

interface YearPanelProps {
  readonly report: RegionReportOverYears
  readonly form: Dimension
  readonly view: RegionView
}

/** One form over the calendar years, with its table and its files. */
export function YearPanel({ report, form, view }: YearPanelProps) {
  const { language } = view
  const { findings, forms } = report.overYears
  const newest = forms[form].at(-1)
  if (!findings || !newest) return null
  const words = yearWords(language)
  const title = yearTitle(findings[form], language)
  const [floor] = yearDomainOf(report.overYears)
  const { score, ciLow, ciHigh } = newest
  const interval =
    ciLow === null || ciHigh === null
      ? words.noInterval
      : `${words.interval} ${formatInterval(ciLow, ciHigh, language)}`
  const facts = [
    ...(score === null ? [] : [`${newest.year}: ${formatScore(score, language)}`, interval]),
    words.scale(floor),
    // What the title does not say.
    ...(findings[form].key === 'score' && newest.change !== null
      ? [changeText(newest.change, language)]
      : []),
  ]
  return (
    <figure className={`panel form-${form}`}>
      <figcaption>
        <h3>{title}</h3>
        <p>{facts.join('; ')}</p>
      </figcaption>
      {newest.waiting && (
        <p className="tag-line">
          <span className="tag waiting">{waitingText(language)}</span>
        </p>
      )}
      <LiveTrend {...yearTrendOf(report, form, language)} />
      <div className="chart-files">
        <DataTable
          id={`jaren-${form}`}
          title={words.table}
          about={title}
          caption={title}
          table={yearTable(report.overYears, form, language)}
          headings={1}
        />
        <Downloads
          files={[{ name: 'CSV', href: regionHref(view, '/regio/jaren.csv', form) }]}
          picture={regionHref(view, '/regio/jaren.svg', form)}
          about={title}
          language={language}
        />
      </div>
    </figure>
  )
}
