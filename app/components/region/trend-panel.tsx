import type { Dimension } from '#app/domain/framework/framework'
import type { RegionForm, RegionReport } from '#app/domain/report/region-model'
import { waitingText } from '#app/words/waiting'
import { explainWords } from '#app/words/explain'
import { formatScore } from '#app/words/numbers'
import { formTitle } from '#app/words/region-findings'
import { regionWords } from '#app/words/region-page'
import { intervalText, partsOf } from '#app/words/region-quarter'
import { courseTable } from '#app/words/region-table'
import { formName } from '#app/words/terms'
import { explainHref } from '../explain/explain-view'
import { DataTable } from '../page/data-table'
import { DifferenceList } from '../page/difference'
import { Downloads } from '../page/downloads'
import { trendDomainOf, trendOf } from './figures'
import { LiveTrend } from './live-trend'
import { regionHref, type RegionView } from './view'

interface TrendPanelProps {
  readonly report: RegionReport
  readonly form: Dimension
  readonly shown: RegionForm
  readonly view: RegionView
}

/** One form over all quarters, with what its score is made of, its table and its files. */
export function TrendPanel({ report, form, shown, view }: TrendPanelProps) {
  const { language } = view
  const words = regionWords(language)
  const { score } = shown.chosen
  const title = report.findings.forms ? formTitle(report.findings.forms[form], language) : ''
  const [floor] = trendDomainOf(report)
  const parts = partsOf(shown.chosen, report.framework.minimumKnown, language)
  return (
    <figure className={`panel form-${form}`}>
      <figcaption>
        <h3>{title}</h3>
        <p>
          {score === null
            ? words.nothingPlotted(floor)
            : words.plotted(
                formatScore(score, language),
                intervalText(shown.chosen, language),
                floor,
              )}
        </p>
      </figcaption>
      {shown.chosen.waiting && (
        <p className="tag-line">
          <span className="tag waiting">{waitingText(language)}</span>
        </p>
      )}
      <DifferenceList
        differences={report.differences[form]}
        label={words.comparedWith(formName(form, language))}
        language={language}
      />
      <LiveTrend {...trendOf(report, form, shown, language)} />
      {parts.length > 0 && (
        <ul className="score-parts" aria-label={words.parts(title)}>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <p className="downloads">
        <a href={explainHref({ ...view, ...namesOf(report), dimension: form })}>
          {explainWords(language).link}
          <span className="visually-hidden">: {title}</span>
        </a>
      </p>
      <div className="chart-files">
        <DataTable
          id={`verloop-${form}`}
          title={words.table}
          about={title}
          caption={title}
          table={courseTable(report, form, language)}
          headings={1}
        />
        <Downloads
          files={[{ name: 'CSV', href: regionHref(view, '/regio/verloop.csv', form) }]}
          picture={regionHref(view, '/regio/verloop.svg', form)}
          about={title}
        />
      </div>
    </figure>
  )
}

/** What is on the page, also where the address left it open. */
function namesOf({ regionSet, region, quarter }: RegionReport) {
  return { regionSet, region, quarter }
}
