import { trendDomainOf } from '#app/charts/region-figures'
import type { EditionRegion } from '#app/domain/edition/edition'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { editionWords } from '#app/words/edition'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { regionWords } from '#app/words/region-page'
import { boundsText } from '#app/words/terms'
import { TrendPanel } from '../region/trend-panel'
import type { RegionView } from '../region/view'

interface EditionTrendsProps {
  readonly region: EditionRegion
  readonly language: Language
}

/** The four trends of a region's page in an edition. */
export function EditionTrends({ region, language }: EditionTrendsProps) {
  const { report } = region
  const { forms } = report
  if (forms === null) return null
  const words = regionWords(language)
  const [floor] = trendDomainOf(report)
  const bounds = boundsText(report.framework.bands, language)
  return (
    <section aria-labelledby="trends" className="trends">
      <h2 id="trends" className="visually-hidden">
        {words.trends}
      </h2>
      <p className="soft">{fill(editionWords(language).stillTrends, { floor, bounds })}</p>
      <div className="panels">
        {DIMENSIONS.map((form) => (
          <TrendPanel
            key={form}
            {...{ report, form }}
            view={viewInEdition(region, language)}
            drawn={report}
            shown={forms[form]}
            frozen
          />
        ))}
      </div>
    </section>
  )
}

/** A region of an edition as a view of the page Regio. */
export function viewInEdition({ report }: EditionRegion, language: Language): RegionView {
  const { regionSet, region, quarter } = report
  return { language, regionSet, region, quarter, reference: DEFAULT_REFERENCE }
}
