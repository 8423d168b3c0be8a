import type { CreditedMap } from '#app/domain/geography/region-map'
import type { MenuItem } from '#app/domain/people/person'
import type { Elsewhere } from '#app/domain/report/elsewhere'
import type { Overview } from '#app/domain/report/overview-model'
import type { RegisterFinding } from '#app/domain/report/register-finding'
import { dataNotes } from '#app/words/data-notes'
import { overviewHeadline } from '#app/words/overview-headline'
import { overviewWords } from '#app/words/overview-page'
import { overviewTable } from '#app/words/overview-table'
import { CompareLink } from '../compare/compare-link'
import { Downloads } from '../page/downloads'
import { DataTable } from '../page/data-table'
import { FirstSteps } from '../page/first-steps'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { SentenceText } from '../page/sentence'
import { Controls } from './controls'
import { ElsewhereLine } from './elsewhere-line'
import { MapSection } from './map-section'
import { Matrix } from './matrix'
import { OverviewKey } from './overview-key'
import { regionPage } from './region-page'
import { RegisterLines } from './register-lines'
import { queryOf, type OverviewView } from './view'

interface OverviewPageProps {
  readonly overview: Overview
  readonly view: OverviewView
  /** What the title says, in the other region sets. */
  readonly elsewhere?: readonly Elsewhere[]
  /** What the registers say after the scores. */
  readonly registers?: readonly RegisterFinding[]
  /** Absent or null where no borders of the regions were imported. */
  readonly map?: CreditedMap | null
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Overzicht: what matters, then the matrix, then every figure as a table. */
export function OverviewPage({
  overview,
  view,
  menu,
  elsewhere = [],
  registers = [],
  map = null,
}: OverviewPageProps) {
  const { language } = view
  const words = overviewWords(language)
  const { findings, regions } = overview
  const { title, deck, sentences, forms } = overviewHeadline(findings, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => queryOf({ ...view, language: other })}
      items={navigationItems(menu, '/', language)}
      subject={[overview.regionSet, overview.quarter]}
      footnotes={() => dataNotes(overview, language)}
    >
      <article className="overview">
        <h1>{title}</h1>
        {deck !== null && (
          <p className="deck">
            {deck}
            {findings.title.key === 'statement' && (
              <>
                {' '}
                <a href={regionPage(overview, view, findings.title.values.region)}>{words.why}</a>
              </>
            )}
          </p>
        )}
        {overview.quarter === null && (
          <FirstSteps hasRegions={overview.regionSet !== null} menu={menu} language={language} />
        )}
        <div className="said">
          {sentences.length > 0 && (
            <ol className="findings">
              {sentences.map((sentence, at) => (
                <li key={at} className={forms[at] ? `form-${forms[at]}` : undefined}>
                  <SentenceText sentence={sentence} />.
                </li>
              ))}
            </ol>
          )}
          <RegisterLines registers={registers} menu={menu} language={language} />
        </div>
        <ElsewhereLine all={elsewhere} view={view} />
        {overview.regionSet !== null && <Controls overview={overview} view={view} />}
        {overview.quarter !== null && regions.length > 0 && (
          <div className="matrix-and-map">
            <div>
              <Matrix overview={overview} view={view} />
              <CompareLink {...overview} language={language} />
              <DataTable
                id="table"
                title={words.table}
                caption={`${overview.regionSet}, ${overview.quarter}`}
                table={overviewTable(overview, language)}
                headings={2}
              />
              <Downloads
                files={[{ name: 'CSV', href: `/overzicht/matrix.csv${queryOf(view)}` }]}
                picture={`/overzicht/matrix.svg${queryOf(view)}`}
                about={`${overview.regionSet}, ${overview.quarter}`}
                language={language}
              />
            </div>
            <aside>
              <MapSection overview={overview} view={view} map={map} />
              <OverviewKey overview={overview} language={language} />
            </aside>
          </div>
        )}
      </article>
    </PageFrame>
  )
}
