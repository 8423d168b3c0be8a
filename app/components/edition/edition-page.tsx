import type { MenuItem } from '#app/domain/people/person'
import type { QuarterPage } from '#app/domain/edition/quarter-page'
import { dataNotes } from '#app/words/data-notes'
import { editionWords } from '#app/words/edition'
import { fill } from '#app/words/fill'
import { menuName } from '#app/words/people'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import type { ShownRemark } from '../remarks/remark-list'
import { EditionOpening } from './edition-opening'
import { EditionRest } from './edition-rest'
import { EditionTrends } from './edition-trends'
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
  const { menu, path = '/kwartaal', remarks = [], sample, gone, ...told } = props
  const { shown, sha256, view } = told
  const { language } = view
  const footnotes = () => {
    const words = editionWords(language)
    const notes = shown
      ? dataNotes({ ...shown.overview, sample }, language)
      : [menuName('quarter', language)]
    return sha256 === null ? notes : [...notes, fill(words.hash, { sha256 }), words.proof]
  }
  return (
    <PageFrame
      language={language}
      languageHref={(other) => editionHref({ ...view, language: other }, path)}
      items={navigationItems(menu, path, language)}
      subject={shown ? [shown.head.regionSet, shown.head.quarter] : []}
      footnotes={footnotes}
    >
      <article className="edition">
        <EditionOpening {...told} gone={gone} path={path} />
        {shown?.region && <EditionTrends region={shown.region} language={language} />}
        <EditionRest {...told} remarks={remarks} />
      </article>
    </PageFrame>
  )
}
