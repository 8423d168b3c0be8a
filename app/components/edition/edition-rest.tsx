import type { EditionLoop, EditionRegion } from '#app/domain/edition/edition'
import type { QuarterPage } from '#app/domain/edition/quarter-page'
import { editionName, editionWords, readersText } from '#app/words/edition'
import { feedbackEffectText } from '#app/words/feedback-effect'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { remarkWords } from '#app/words/remarks'
import { AgreementTable } from '../agreements/agreement-table'
import { serverWritten } from '../page/server-written'
import { DiscussionBlock } from '../region/discussion/discussion-block'
import { GroupGrid } from '../region/group-grid'
import { ItemSection } from '../region/items/item-section'
import { Unheard } from '../region/unheard/unheard'
import { RemarkList, type ShownRemark } from '../remarks/remark-list'
import { EditionChanges } from './edition-changes'
import { EditionLoops } from './edition-loops'
import { viewInEdition } from './edition-trends'
import { editionHref, viewOfEdition, type EditionView } from './edition-view'

interface RestProps extends Omit<QuarterPage, 'sample' | 'gone'> {
  /** Of colleagues on the quarter: of the region that is shown, or of all. */
  readonly remarks: readonly ShownRemark[]
  readonly view: EditionView
}

/** What stands below the cover of an edition, or below the trends of one of its regions. */
export const EditionRest = serverWritten('rest', import.meta.env.SSR && Rest)

function Rest({ all, shown, sha256, differences, readers, remarks, view }: RestProps) {
  const { language } = view
  const before = sha256 === null || shown === null ? null : shown.head.edition - 1
  return (
    <>
      {shown?.region ? (
        <RegionRest region={shown.region} loops={shown.loops} language={language} />
      ) : (
        <>
          {differences === null ? (
            <p className="error-summary">
              {fill(editionWords(language).notCompared, { edition: before })}
            </p>
          ) : (
            <EditionChanges differences={differences} before={before} language={language} />
          )}
          {readers && <p className="edition-readers">{readersText(readers, language)}</p>}
          <Others all={all} language={language} />
        </>
      )}
      {remarks.length > 0 && (
        <section aria-labelledby="opmerkingen" className="remarks">
          <h2 id="opmerkingen">{remarkWords(language).title}</h2>
          <RemarkList remarks={remarks} withRegion={!shown?.region} language={language} />
        </section>
      )}
    </>
  )
}

interface RegionRestProps {
  readonly region: EditionRegion
  readonly loops: readonly EditionLoop[]
  readonly language: Language
}

/** Groups, what to discuss, what lies behind it, and what was to be done. */
function RegionRest({ region, loops, language }: RegionRestProps) {
  const { report, items, discussion, feedbackEffect } = region
  const effect = feedbackEffect ? feedbackEffectText(feedbackEffect, language) : null
  const view = viewInEdition(region, language)
  return (
    <>
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

function Agreements({ region, language }: Pick<RegionRestProps, 'region' | 'language'>) {
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

/** Every edition there is, to be opened. */
function Others({ all, language }: Pick<RestProps, 'all'> & { readonly language: Language }) {
  if (all.length === 0) return null
  return (
    <nav className="edition-others" aria-labelledby="editions">
      <h2 id="editions">{editionWords(language).choose}</h2>
      <ul>
        {all.map((head) => {
          const { regionSet, quarter, edition } = head
          return (
            <li key={`${regionSet} ${quarter} ${edition}`}>
              <a href={editionHref(viewOfEdition(head, language))}>
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
