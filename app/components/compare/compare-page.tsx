import type { MenuItem } from '#app/domain/people/person'
import type { Comparison } from '#app/domain/report/comparison-model'
import { compareWords } from '#app/words/compare'
import { comparisonDeck, comparisonSentence, comparisonTitle } from '#app/words/compare-findings'
import { dataNotes } from '#app/words/data-notes'
import { bandNames } from '#app/words/terms'
import { FirstSteps } from '../page/first-steps'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { ReadingKey } from '../page/reading-key'
import { CompareControls } from './compare-controls'
import { ComparePanel } from './compare-panel'
import { compareHref, shownView, type CompareView } from './compare-view'
import { comparedDomain } from './figures'

interface ComparePageProps {
  readonly comparison: Comparison
  readonly view: CompareView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Vergelijken: what stands out, then each form with the scores side by side. */
export function ComparePage({ comparison, view: asked, menu }: ComparePageProps) {
  const { language } = asked
  const words = compareWords(language)
  const view = shownView(asked, comparison)
  const { findings, regionSet, region, quarter, quarters, compared } = comparison
  const { columns, unknown, tooMany } = comparison
  const deck = comparisonDeck(findings.title, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => compareHref({ ...asked, language: other })}
      items={navigationItems(menu, '/vergelijken', language)}
      subject={[regionSet, region, quarter]}
      footnotes={() => dataNotes(comparison, language)}
    >
      <article className="compare">
        <h1>{comparisonTitle(findings.title, comparison, language)}</h1>
        {quarters.length === 0 && (
          <FirstSteps hasRegions={regionSet !== null} menu={menu} language={language} />
        )}
        {deck !== null && <p className="deck">{deck}</p>}
        {findings.sentences.length > 0 && (
          <ol className="findings">
            {findings.sentences.map((finding, at) => (
              <li key={at}>{comparisonSentence(finding, comparison, language)}.</li>
            ))}
          </ol>
        )}
        {(unknown.length > 0 || tooMany) && (
          <p className="notice" role="status">
            {unknown.length > 0 && words.unknown(unknown.join(', '))} {tooMany && words.tooMany}
          </p>
        )}
        {regionSet !== null && <CompareControls comparison={comparison} view={view} />}
        {compared.length > 0 && (
          <>
            <div className="panels">
              {columns.map((form) => (
                <ComparePanel key={form} comparison={comparison} form={form} view={view} />
              ))}
            </div>
            <Caption comparison={comparison} view={view} />
            <ReadingKey
              statuses={compared.flatMap(({ scores }) =>
                Object.values(scores).map(({ status }) => status),
              )}
              waiting={compared.some(({ scores }) =>
                Object.values(scores).some(({ waiting }) => waiting),
              )}
              framework={comparison.framework}
              language={language}
            />
          </>
        )}
      </article>
    </PageFrame>
  )
}

function Caption({ comparison, view }: Pick<ComparePageProps, 'comparison' | 'view'>) {
  const { language } = view
  const words = compareWords(language)
  const names = bandNames(language)
  const bounds = comparison.framework.bands.map((bound, at) => `${bound} (${names[at + 1]})`)
  const [floor] = comparedDomain(comparison)
  return (
    <p className="soft">
      {words.caption(floor, bounds.join(', '))} {words.differences[comparison.kind]}
    </p>
  )
}
