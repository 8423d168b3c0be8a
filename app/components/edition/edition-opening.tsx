import type { QuarterPage } from '#app/domain/edition/quarter-page'
import { editionWords } from '#app/words/edition'
import { fill } from '#app/words/fill'
import { pageTitle } from '#app/words/region-title'
import { serverWritten } from '../page/server-written'
import { Findings } from '../region/findings'
import { EditionCover } from './edition-cover'
import { EditionLine } from './edition-line'
import { editionHref, type EditionView } from './edition-view'

interface OpeningProps extends Pick<QuarterPage, 'all' | 'shown' | 'gone'> {
  readonly view: EditionView
  /** Of the page: that of a preview is another. */
  readonly path: string
}

/** Which edition this is and what it says: its cover, or the findings about one of its regions. */
export const EditionOpening = serverWritten('opening', import.meta.env.SSR && Opening)

function Opening({ all, shown, gone, view, path }: OpeningProps) {
  const { language } = view
  const words = editionWords(language)
  const warnings = gone.map((edition) => (
    <p key={JSON.stringify(edition)} className="error-summary">
      {fill(words.gone, edition)}
    </p>
  ))
  if (shown === null) {
    return (
      <>
        {warnings}
        <h1>{all.length === 0 ? words.none : words.title}</h1>
        <p className="deck">{all.length === 0 ? words.noneAdvice : words.notThis}</p>
      </>
    )
  }
  const hrefOf = (region: string | null) => editionHref({ ...view, region }, path)
  return (
    <>
      {warnings}
      <EditionLine shown={shown} view={view} hrefOf={hrefOf} />
      {shown.region ? (
        <>
          <h1>{pageTitle(shown.region.report, language)}</h1>
          <Findings report={shown.region.report} language={language} />
        </>
      ) : (
        <EditionCover shown={shown} hrefOf={hrefOf} language={language} />
      )}
    </>
  )
}
