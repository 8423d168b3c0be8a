import type { RegionChoices } from '#app/domain/report/region-choices'
import { explainWords } from '#app/words/explain'
import { ownChoicesText } from '#app/words/sensitivity'
import { explainHref } from '../explain/explain-view'
import type { RegionView } from './view'

interface OwnChoicesProps {
  /** null where nothing is known of it. */
  readonly choices: RegionChoices | null
  readonly view: RegionView
}

/** Whether the verdicts hang on our own choices, with the way to how that is known. */
export function OwnChoices({ choices, view }: OwnChoicesProps) {
  const { language, regionSet, region, quarter } = view
  const text = choices && ownChoicesText(choices, language)
  if (choices === null || text === null) return null
  const dimension = choices.depends[0] ?? choices.known.at(-1) ?? 'index'
  const href = explainHref({ language, regionSet, region, quarter, dimension })
  return (
    <p className="soft own-choices">
      {text} <a href={`${href}#choices`}>{explainWords(language).link}</a>
    </p>
  )
}
