import type { Quarter } from '#app/domain/calendar/quarter'
import { compareWords } from '#app/words/compare'
import type { Language } from '#app/words/language'
import { COMPARE_PARAMETERS, compareHref, compareViewOf } from './compare-view'

interface CompareLinkProps {
  readonly regionSet: string | null
  /** Whose quarters stand side by side then; without one regions do. */
  readonly region?: string | null
  readonly quarter: Quarter | null
  readonly language: Language
}

/** From a page to the comparison of what is on it. */
export function CompareLink({ regionSet, region = null, quarter, language }: CompareLinkProps) {
  if (regionSet === null || quarter === null) return null
  const words = compareWords(language)
  const nothing = compareViewOf(new URLSearchParams({ [COMPARE_PARAMETERS.language]: language }))
  const view = { ...nothing, regionSet }
  const href =
    region === null
      ? compareHref({ ...view, quarters: [quarter] })
      : compareHref({ ...view, kind: 'quarters', regions: [region] })
  return (
    <p className="downloads">
      <a href={href}>{region === null ? words.fromOverview : words.fromRegion}</a>
    </p>
  )
}
