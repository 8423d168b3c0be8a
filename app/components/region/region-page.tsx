import type { MenuItem } from '#app/domain/people/person'
import type { RegionReport } from '#app/domain/report/region-model'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { dataNotes } from '#app/words/data-notes'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { RegionOpening } from './region-opening'
import { RegionRest, type RegionContext } from './region-rest'
import { Trends } from './trends'
import { regionHref, type RegionView } from './view'

interface RegionPageProps extends RegionContext {
  readonly report: RegionReport | RegionReportOverYears
  readonly view: RegionView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Regio: what it says, four trends, who thinks what, and what the region consists of. */
export function RegionPage({ report, view: asked, menu, ...context }: RegionPageProps) {
  const { regionSet, region, quarter, forms } = report
  const view = { ...asked, regionSet, region, quarter }
  const { language } = view
  return (
    <PageFrame
      language={language}
      languageHref={(other) => regionHref({ ...asked, language: other })}
      items={navigationItems(menu, '/regio', language)}
      subject={[regionSet, region, quarter]}
      footnotes={() => dataNotes(report, language)}
    >
      <article className="region">
        <RegionOpening report={report} view={view} menu={menu} />
        {forms && !('overYears' in report) && <Trends report={report} view={view} />}
        <RegionRest report={report} view={view} {...context} />
      </article>
    </PageFrame>
  )
}
