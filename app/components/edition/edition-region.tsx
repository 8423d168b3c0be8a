import { DIMENSIONS } from '#app/domain/framework/framework'
import type { EditionLoop, EditionRegion } from '#app/domain/edition/edition'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { editionWords } from '#app/words/edition'
import { feedbackEffectText } from '#app/words/feedback-effect'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { regionSummary } from '#app/words/region-summary'
import { regionWords } from '#app/words/region-page'
import { pageTitle } from '#app/words/region-title'
import { statementDeck, statementOfRegion } from '#app/words/statements'
import { boundsText } from '#app/words/terms'
import { AgreementTable } from '../agreements/agreement-table'
import { DiscussionBlock } from '../region/discussion/discussion-block'
import { trendDomainOf } from '#app/charts/region-figures'
import { GroupGrid } from '../region/group-grid'
import { ItemSection } from '../region/items/item-section'
import { TrendPanel } from '../region/trend-panel'
import type { RegionView } from '../region/view'
import { Unheard } from '../region/unheard/unheard'
import { EditionLoops } from './edition-loops'

interface EditionRegionProps {
  readonly region: EditionRegion
  readonly loops: readonly EditionLoop[]
  readonly language: Language
}

/** A region's page of an edition: what it says, four trends, groups, what to discuss, what lies behind it. */
export function EditionRegionPage({ region, loops, language }: EditionRegionProps) {
  const { report, items, discussion, feedbackEffect } = region
  const effect = feedbackEffect ? feedbackEffectText(feedbackEffect, language) : null
  const { title, sentences } = report.findings
  const { regionSet, region: name, quarter } = report
  const view = { language, regionSet, region: name, quarter, reference: DEFAULT_REFERENCE }
  return (
    <>
      <h1>{pageTitle(report, language)}</h1>
      {title.key === 'statement' && <p className="deck">{statementDeck(title.values, language)}</p>}
      {sentences.length > 0 && (
        <ol className="findings">
          {sentences.map((statement, at) => (
            <li key={at}>{statementOfRegion(statement, language)}.</li>
          ))}
        </ol>
      )}
      <p className="summary">{regionSummary(report, language).join('. ')}.</p>
      <Trends report={report} view={view} />
      <GroupGrid report={report} view={view} frozen />
      <div className="side-by-side">
        <DiscussionBlock discussion={discussion} language={language} />
        <Unheard report={report} language={language} />
      </div>
      <div className="side-by-side">
        <ItemSection all={items} report={report} view={view} frozen />
        <Agreements region={region} language={language} />
      </div>
      <EditionLoops loops={loops} effect={effect} language={language} />
    </>
  )
}

function Trends({ report, view }: Pick<EditionRegion, 'report'> & { readonly view: RegionView }) {
  const { language } = view
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
            {...{ report, form, view }}
            drawn={report}
            shown={forms[form]}
            frozen
          />
        ))}
      </div>
    </section>
  )
}

function Agreements({ region, language }: Pick<EditionRegionProps, 'region' | 'language'>) {
  const { rows, counts, themes } = region.agreements
  if (rows.length === 0) return null
  const words = editionWords(language)
  return (
    <section aria-labelledby="agreements" className="region-agreements">
      <h2 id="agreements">{words.agreements}</h2>
      <p className="soft">
        {fill(words.agreementsCaption, { rows: rows.length, all: counts.current })}
      </p>
      <AgreementTable rows={rows} themes={themes} language={language} narrow />
    </section>
  )
}
