import type { MenuItem } from '#app/domain/people/person'
import type { RegionReport } from '#app/domain/report/region-model'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { pageTitle } from '#app/words/region-title'
import { yearsIndex } from '#app/words/region-years'
import { FirstSteps } from '../page/first-steps'
import { serverWritten } from '../page/server-written'
import { Findings } from './findings'
import { RegionControls } from './region-controls'
import type { RegionView } from './view'

interface OpeningProps {
  readonly report: RegionReport | RegionReportOverYears
  readonly view: RegionView
  readonly menu: readonly MenuItem[]
}

/** What a region's page says first, and the line of what is shown. */
export const RegionOpening = serverWritten('opening', import.meta.env.SSR && Opening)

function Opening({ report, view, menu }: OpeningProps) {
  const { regionSet, quarter } = report
  const { language } = view
  return (
    <>
      <h1>{pageTitle(report, language)}</h1>
      {quarter === null && (
        <FirstSteps hasRegions={regionSet !== null} menu={menu} language={language} />
      )}
      {'overYears' in report ? (
        <p className="deck">{yearsIndex(report.overYears, language)}</p>
      ) : (
        <Findings report={report} language={language} />
      )}
      {regionSet !== null && <RegionControls report={report} view={view} />}
    </>
  )
}
