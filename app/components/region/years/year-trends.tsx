import { DIMENSIONS } from '#app/domain/framework/framework'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { incompleteYears, yearWords } from '#app/words/region-years'
import { bandNames } from '#app/words/terms'
import { ReadingKey } from '../../page/reading-key'
import type { RegionView } from '../view'
import { yearDomainOf } from './figures'
import { YearGroups } from './year-groups'
import { YearPanel } from './year-panel'

interface YearTrendsProps {
  readonly report: RegionReportOverYears
  readonly view: RegionView
}

/** The longer view: the four forms over the calendar years that are over. */
export function YearTrends({ report, view }: YearTrendsProps) {
  const { language } = view
  const { overYears, framework } = report
  const { years, forms } = overYears
  const words = yearWords(language)
  const names = bandNames(language)
  const bounds = framework.bands.map((bound, at) => `${bound} (${names[at + 1]})`).join(', ')
  const [floor] = yearDomainOf(overYears)
  const incomplete = incompleteYears(overYears, language)
  return (
    <section aria-labelledby="years">
      <h2 id="years">{words.heading}</h2>
      {years.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <>
          <p className="soft">
            {words.caption(years.at(0) ?? '', years.at(-1) ?? '', floor, bounds)} {words.rule}{' '}
            {words.byQuarterOnly}
          </p>
          {incomplete.length > 0 && <p className="soft">{incomplete.join('. ')}.</p>}
          <div className="panels">
            {DIMENSIONS.map((form) => (
              <YearPanel key={form} report={report} form={form} view={view} />
            ))}
          </div>
          <YearGroups groups={report.yearGroups} year={years.at(-1)} language={language} />
          <ReadingKey
            statuses={DIMENSIONS.flatMap((form) => forms[form].map(({ status }) => status))}
            waiting={DIMENSIONS.some((form) => forms[form].at(-1)?.waiting)}
            framework={framework}
            language={language}
            gaps
          />
        </>
      )}
    </section>
  )
}
