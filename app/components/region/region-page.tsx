import type { MenuItem } from '#app/domain/people/person'
import { DIMENSIONS } from '#app/domain/framework/framework'
import type { RegionReport } from '#app/domain/report/region-model'
import type { RegionItems } from '#app/domain/report/region-items'
import { COLUMNS } from '#app/domain/report/columns'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { dataNotes } from '#app/words/data-notes'
import { sinceText } from '#app/words/references'
import { regionTitle } from '#app/words/region-findings'
import { regionWords } from '#app/words/region-page'
import { regionSummary } from '#app/words/region-summary'
import { statementDeck, statementOfRegion } from '#app/words/statements'
import { bandNames } from '#app/words/terms'
import { CompareLink } from '../compare/compare-link'
import { DifferenceList } from '../page/difference'
import { FirstSteps } from '../page/first-steps'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { ReadingKey } from '../page/reading-key'
import { Areas } from './areas'
import { trendDomainOf } from './figures'
import { GroupPanel } from './group-panel'
import { ItemSection } from './items/item-section'
import { RegionControls } from './region-controls'
import { TrendPanel } from './trend-panel'
import { regionHref, type RegionView } from './view'
import { PeriodChoice } from './years/period-choice'
import { YearTrends } from './years/year-trends'

interface RegionPageProps {
  readonly report: RegionReport | RegionReportOverYears
  readonly view: RegionView
}

interface WithMenu {
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
  /** Statements of the region and quarter; none where nothing is known of them. */
  readonly items?: readonly RegionItems[]
}

/** The page Regio: what it says, four trends, who thinks what, and what the region consists of. */
export function RegionPage({ report, view: asked, menu, items = [] }: RegionPageProps & WithMenu) {
  const { regionSet, region, quarter, forms, findings } = report
  const view = { ...asked, regionSet, region, quarter }
  const { language } = view
  const words = regionWords(language)
  const summary = regionSummary(report, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => regionHref({ ...asked, language: other })}
      items={navigationItems(menu, '/regio', language)}
      subject={[regionSet, region, quarter]}
      footnotes={dataNotes(report, language)}
    >
      <article className="region">
        <h1>{regionTitle(findings.title, language)}</h1>
        {quarter === null && (
          <FirstSteps hasRegions={regionSet !== null} menu={menu} language={language} />
        )}
        {findings.title.key === 'statement' && (
          <p className="deck">{statementDeck(findings.title.values, language)}</p>
        )}
        {findings.sentences.length > 0 && (
          <ol className="findings">
            {findings.sentences.map((statement, at) => (
              <li key={at}>{statementOfRegion(statement, language)}.</li>
            ))}
          </ol>
        )}
        {summary.length > 0 && <p className="summary">{summary.join('. ')}.</p>}
        {regionSet !== null && <RegionControls report={report} view={view} />}
        <DifferenceList
          differences={report.differences.index}
          label={words.indexAs}
          language={language}
        />
        {forms && (
          <>
            <PeriodChoice view={view} />
            {'overYears' in report ? (
              <YearTrends report={report} view={view} />
            ) : (
              <Trends report={report} view={view} />
            )}
            <Groups report={report} view={view} />
            <ItemSection all={items} report={report} view={view} />
          </>
        )}
        <CompareLink {...report} language={language} />
        {region !== null && <Areas report={report} view={view} />}
      </article>
    </PageFrame>
  )
}

function Trends({ report, view }: RegionPageProps) {
  const { language } = view
  const { forms, quarters, framework, reference } = report
  if (!forms) return null
  const words = regionWords(language)
  const names = bandNames(language)
  const bounds = framework.bands.map((bound, at) => `${bound} (${names[at + 1]})`).join(', ')
  const [floor] = trendDomainOf(report)
  return (
    <section aria-labelledby="trends">
      <h2 id="trends">{words.trends}</h2>
      <p className="soft">
        {words.trendsCaption(quarters.at(0) ?? '', quarters.at(-1) ?? '', floor, bounds)}{' '}
        {words.changeRule(sinceText(reference, language))}
      </p>
      <div className="panels">
        {DIMENSIONS.map((form) => (
          <TrendPanel key={form} report={report} form={form} shown={forms[form]} view={view} />
        ))}
      </div>
      <ReadingKey
        statuses={DIMENSIONS.flatMap((form) => forms[form].course.map(({ status }) => status))}
        waiting={COLUMNS.some((column) => forms[column].chosen.waiting)}
        framework={framework}
        language={language}
        gaps
      />
    </section>
  )
}

function Groups({ report, view }: RegionPageProps) {
  const words = regionWords(view.language)
  const forms = DIMENSIONS.filter((form) => report.groups[form].length > 0)
  if (forms.length === 0) return null
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{words.groups}</h2>
      <p className="soft">{words.groupsCaption}</p>
      <div className="panels">
        {forms.map((form) => (
          <GroupPanel key={form} report={report} form={form} view={view} />
        ))}
      </div>
    </section>
  )
}
