import { remarkWords } from '#app/words/remarks'
import { RemarkList, type ShownRemark } from './remark-list'
import { remarkHref, type RemarkView } from './remark-view'

interface RemarkSectionProps {
  /** null where nothing can be remarked: not one region in one quarter. */
  readonly remarks: readonly ShownRemark[] | null
  readonly view: Pick<RemarkView, 'regionSet' | 'region' | 'quarter' | 'language'>
}

/** What colleagues remark on a region in the quarter, and where to write something. */
export function RemarkSection({ remarks, view }: RemarkSectionProps) {
  if (remarks === null) return null
  const { regionSet, region, quarter, language } = view
  const words = remarkWords(language)
  return (
    <section aria-labelledby="opmerkingen" className="remarks">
      <h2 id="opmerkingen">{words.title}</h2>
      {remarks.length === 0 && <p className="soft">{words.none}</p>}
      <RemarkList remarks={remarks} language={language} />
      <p>
        <a href={remarkHref({ regionSet, region, quarter, language })}>{words.add}</a>
      </p>
    </section>
  )
}
