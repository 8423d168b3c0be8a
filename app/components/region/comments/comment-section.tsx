import type { Quarter } from '#app/domain/calendar/quarter'
import { fill } from '#app/words/fill'
import { commentWords } from '#app/words/region-comments'
import { COMMENT, loopHref } from '../../followup/loop-view'
import { regionHref, type RegionView } from '../view'

interface CommentSectionProps {
  /** In an order that says nothing; null where they are not for this person, or not of this region set. */
  readonly comments: {
    readonly texts: readonly string[]
    /** The newest quarter before with something to tell, where this one has nothing. */
    readonly earlier: Quarter | null
    /** They were not kept as long as this. */
    readonly gone?: boolean
  } | null
  readonly view: RegionView
  /** Groups that may be named with what was heard; null for somebody who may not write it down. */
  readonly from: readonly string[] | null
}

/** So many are read at once; the others are a click away. */
const AT_ONCE = 6

/** What people wrote, word for word; nothing where there is nothing to tell. */
export function CommentSection({ comments, view, from }: CommentSectionProps) {
  if (comments === null) return null
  const { texts, earlier, gone = false } = comments
  if (texts.length === 0 && earlier === null && !gone) return null
  const words = commentWords(view.language)
  const { language, regionSet, region, quarter } = view
  return (
    <section aria-labelledby="comments" className="comments">
      <h2 id="comments">{words.title}</h2>
      {texts.length === 0 ? (
        <p className="soft">
          {gone ? words.gone : words.none}{' '}
          {earlier !== null && (
            <a href={`${regionHref({ ...view, quarter: earlier })}#comments`}>
              {fill(words.earlier, { quarter: earlier })}
            </a>
          )}
        </p>
      ) : (
        <p className="soft">{words.caption}</p>
      )}
      <Quotes texts={texts.slice(0, AT_ONCE)} />
      {texts.length > AT_ONCE && (
        <details>
          <summary>{fill(words.more, { count: texts.length - AT_ONCE })}</summary>
          <Quotes texts={texts.slice(AT_ONCE)} />
        </details>
      )}
      {texts.length > 0 && from !== null && (
        <p>
          <a href={loopHref({ regionSet, region, quarter, about: COMMENT, from, language })}>
            {words.record}
          </a>
        </p>
      )}
    </section>
  )
}

function Quotes({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul className="quotes">
      {texts.map((text, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  )
}
