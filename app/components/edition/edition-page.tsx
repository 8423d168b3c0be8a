import type { MenuItem } from '#app/domain/people/person'
import type { QuarterPage } from '#app/domain/edition/quarter-page'
import { dataNotes } from '#app/words/data-notes'
import { editionName, editionWords, readersText } from '#app/words/edition'
import { fill } from '#app/words/fill'
import { menuName } from '#app/words/people'
import { remarkWords } from '#app/words/remarks'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { RemarkList, type ShownRemark } from '../remarks/remark-list'
import { EditionChanges } from './edition-changes'
import { EditionCover } from './edition-cover'
import { EditionLine } from './edition-line'
import { EditionRegionPage } from './edition-region'
import { editionHref, type EditionView } from './edition-view'

interface EditionPageProps extends QuarterPage {
  /** Of colleagues on the quarter: of the region that is shown, or of all. */
  readonly remarks?: readonly ShownRemark[]
  readonly view: EditionView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
  /** Of the page: that of a preview is another. */
  readonly path?: string
}

/** The page Kwartaal: an edition as it was signed off, its cover or one of its regions. */
export function EditionPage(props: EditionPageProps) {
  const { all, shown, sha256, differences, readers, sample, view, menu } = props
  const { remarks = [], path = '/kwartaal' } = props
  const { language } = view
  const words = editionWords(language)
  const hrefOf = (region: string | null) => editionHref({ ...view, region }, path)
  const notes = shown
    ? dataNotes({ ...shown.overview, sample }, language)
    : [menuName('quarter', language)]
  return (
    <PageFrame
      language={language}
      languageHref={(other) => editionHref({ ...view, language: other }, path)}
      items={navigationItems(menu, path, language)}
      subject={shown ? [shown.head.regionSet, shown.head.quarter] : []}
      footnotes={sha256 === null ? notes : [...notes, fill(words.hash, { sha256 }), words.proof]}
    >
      <article className="edition">
        {shown && <EditionLine shown={shown} view={view} hrefOf={hrefOf} />}
        {shown === null ? (
          <>
            <h1>{all.length === 0 ? words.none : words.title}</h1>
            <p className="deck">{all.length === 0 ? words.noneAdvice : words.notThis}</p>
            <Others all={all} view={view} />
          </>
        ) : shown.region ? (
          <EditionRegionPage region={shown.region} loops={shown.loops} language={language} />
        ) : (
          <>
            <EditionCover shown={shown} hrefOf={hrefOf} language={language} />
            <EditionChanges
              differences={differences}
              before={sha256 === null ? null : shown.head.edition - 1}
              language={language}
            />
            {readers && <p className="edition-readers">{readersText(readers, language)}</p>}
            <Others all={all} view={view} />
          </>
        )}
        {remarks.length > 0 && (
          <section aria-labelledby="opmerkingen" className="remarks">
            <h2 id="opmerkingen">{remarkWords(language).title}</h2>
            <RemarkList remarks={remarks} withRegion={!shown?.region} language={language} />
          </section>
        )}
      </article>
    </PageFrame>
  )
}

/** Every edition there is, to be opened. */
function Others({ all, view }: Pick<EditionPageProps, 'all' | 'view'>) {
  const { language } = view
  if (all.length === 0) return null
  return (
    <nav className="edition-others" aria-labelledby="editions">
      <h2 id="editions">{editionWords(language).choose}</h2>
      <ul>
        {all.map((head) => {
          const { regionSet, quarter, edition } = head
          return (
            <li key={`${regionSet} ${quarter} ${edition}`}>
              <a href={editionHref({ regionSet, quarter, edition, region: null, language })}>
                {quarter} · {regionSet}
              </a>
              <small>{editionName(head, language)}</small>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
