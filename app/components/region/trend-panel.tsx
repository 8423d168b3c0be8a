import type { Dimension } from '#app/domain/framework/framework'
import type { RegionForm, RegionReport } from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { waitingText } from '#app/words/waiting'
import { explainWords } from '#app/words/explain'
import { formTitle } from '#app/words/region-findings'
import { regionWords } from '#app/words/region-page'
import { quarterFacts } from '#app/words/region-quarter'
import { courseTable } from '#app/words/region-table'
import { explainHref } from '../explain/explain-view'
import { DataTable } from '../page/data-table'
import { Downloads } from '../page/downloads'
import { serverWritten } from '../page/server-written'
import { trendOf } from '#app/charts/region-figures'
import { LiveTrend } from './live-trend'
import { regionHref, type RegionView } from './view'

interface TrendPanelProps {
  readonly report: RegionReport
  /** The same, as far as its quarters are drawn. */
  readonly drawn: RegionReport
  readonly form: Dimension
  readonly shown: RegionForm
  readonly view: RegionView
  /** Of an edition: without files and how it was made, which are of the figures as they are now. */
  readonly frozen?: true
}

/** One form over all quarters: its finding, what its score rests on, the trend, its table and files. */
export function TrendPanel({ report, drawn, form, shown, view, frozen }: TrendPanelProps) {
  const { language } = view
  const title = report.findings.forms ? formTitle(report.findings.forms[form], language) : ''
  const { regionSet, region, quarter, framework } = report
  const facts = quarterFacts(shown.chosen, framework, language).join(' · ')
  return (
    <figure className={`panel form-${form}`} id={form}>
      <figcaption>
        <h3>{title}</h3>
        <p>
          {facts}
          {!frozen && (
            <>
              {facts && ' · '}
              <a href={explainHref({ ...view, regionSet, region, quarter, dimension: form })}>
                {explainWords(language).link}
                <span className="visually-hidden">: {title}</span>
              </a>
            </>
          )}
          {shown.chosen.waiting && ' '}
          {shown.chosen.waiting && <span className="tag waiting">{waitingText(language)}</span>}
        </p>
      </figcaption>
      <LiveTrend {...trendOf(drawn, form, shown, language)} />
      <div className="chart-files">
        <CourseTable report={report} form={form} title={title} language={language} />
        {!frozen && (
          <Downloads
            files={[{ name: 'CSV', href: regionHref(view, '/regio/verloop.csv', form) }]}
            picture={regionHref(view, '/regio/verloop.svg', form)}
            about={title}
            anchor={form}
            language={language}
          />
        )}
      </div>
    </figure>
  )
}

interface CourseTableProps extends Pick<TrendPanelProps, 'report' | 'form'> {
  readonly title: string
  readonly language: Language
}

/** The figures of a trend: of all quarters, whichever are drawn. */
const CourseTable = serverWritten(
  'verloop-',
  import.meta.env.SSR && Course,
  ({ form }: CourseTableProps) => form,
)

function Course({ report, form, title, language }: CourseTableProps) {
  return (
    <DataTable
      id={`verloop-${form}`}
      title={regionWords(language).table}
      about={title}
      caption={title}
      table={courseTable(report, form, language)}
      headings={1}
    />
  )
}
