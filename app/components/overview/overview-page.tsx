import type { MenuItem } from '#app/domain/people/person'
import type { Overview } from '#app/domain/report/overview-model'
import { COLUMNS } from '#app/domain/report/columns'
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
import { Matrix } from './matrix'
import { ReadingKey } from '../page/reading-key'
import { queryOf, type OverviewView } from './view'

interface OverviewPageProps {
  readonly overview: Overview
  readonly view: OverviewView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Overzicht: what matters, then the matrix, then every figure as a table. */
export function OverviewPage({ overview, view, menu }: OverviewPageProps) {
  const { language } = view
  const words = overviewWords(language)
  const { findings, regions } = overview
  const { title, deck, sentences } = overviewHeadline(findings, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => queryOf({ ...view, language: other })}
      items={navigationItems(menu, '/', language)}
      subject={[overview.regionSet, overview.quarter]}
      footnotes={dataNotes(overview, language)}
    >
      <article className="overview">
        <h1>{title}</h1>
        {deck !== null && <p className="deck">{deck}</p>}
        {overview.quarter === null && (
          <FirstSteps hasRegions={overview.regionSet !== null} menu={menu} language={language} />
        )}
        {sentences.length > 0 && (
          <ol className="findings">
            {sentences.map((sentence, at) => (
              <li key={at}>
                <SentenceText sentence={sentence} />.
              </li>
            ))}
          </ol>
        )}
        {overview.regionSet !== null && <Controls overview={overview} view={view} />}
        {overview.quarter !== null && regions.length > 0 && (
          <>
            <Matrix overview={overview} view={view} />
            <CompareLink {...overview} language={language} />
            <ReadingKey
              statuses={regions.flatMap(({ cells }) =>
                COLUMNS.map((column) => cells[column].status),
              )}
              waiting={regions.some(({ cells }) => COLUMNS.some((column) => cells[column].waiting))}
              framework={overview.framework}
              language={language}
            />
            <DataTable
              id="table"
              title={words.table}
              caption={`${overview.regionSet}, ${overview.quarter}`}
              table={overviewTable(overview, language)}
              headings={2}
            />
            <Downloads
              files={[{ name: 'CSV', href: `/overzicht.csv${queryOf(view)}` }]}
              picture={`/overzicht.svg${queryOf(view)}`}
              about={`${overview.regionSet}, ${overview.quarter}`}
            />
          </>
        )}
      </article>
    </PageFrame>
  )
}
