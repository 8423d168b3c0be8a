import type { ShownEdition } from '#app/domain/edition/shown-edition'
import { editionName, editionWords, quarterMonths } from '#app/words/edition'
import { meetingWords } from '#app/words/meeting'
import { overviewWords } from '#app/words/overview-page'
import { reflectionWords } from '#app/words/reflection'
import { meetingHref, viewOfMeeting } from '../meeting/meeting-view'
import { reflectionHref } from '../reflection/reflection-view'
import { DOCUMENTS, reportHref, type EditionView } from './edition-view'

interface EditionLineProps {
  readonly shown: ShownEdition
  readonly view: EditionView
  readonly hrefOf: (region: string | null) => string
}

/** What is shown, in one line above the title, with the way to the cover, the next region and the documents. */
export function EditionLine({ shown, view: { language }, hrefOf }: EditionLineProps) {
  const { head, overview, region, told } = shown
  const words = editionWords(language)
  const areas = overview.regions.reduce((total, each) => total + (each.areas ?? 0), 0)
  const regions = words.regions(overview.regions.length)
  const counts = areas === 0 ? regions : `${regions}, ${overviewWords(language).areas(areas)}`
  const place = told.findIndex((each) => each.region === region?.report.region)
  const [before, next] = [told[place - 1], told[place + 1]]
  const name = region?.report.region ?? null
  // Of one region there is a page only.
  const documents = region ? DOCUMENTS.slice(0, 1) : DOCUMENTS
  return (
    <div className="edition-line">
      <p>
        <b>{head.quarter}</b> · {head.regionSet}
        {name ? `: ${name}` : `: ${counts}`} · {quarterMonths(head.quarter, language)} ·{' '}
        {editionName(head, language)}
      </p>
      {head.publishedAt === null && <p className="notice">{words.draftSeen}</p>}
      <p className="tools">
        {region && <a href={hrefOf(null)}>{words.cover}</a>}
        {region && before && <a href={hrefOf(before.region)}>← {before.region}</a>}
        {next && <a href={hrefOf(next.region)}>{next.region} →</a>}
        {head.publishedAt !== null &&
          documents.map((document) => (
            <a key={document} href={reportHref(head, document, name, language)}>
              {words.documents[document]}
            </a>
          ))}
        {head.publishedAt !== null && (
          <>
            <a href={meetingHref(viewOfMeeting(head, language))}>{meetingWords(language).title}</a>
            <a href={reflectionHref(head, language)}>{reflectionWords(language).title}</a>
          </>
        )}
      </p>
    </div>
  )
}
