import type { FollowupSection as Section } from '#app/domain/report/followup-row'
import { regionFollowupText, regionFollowupWords } from '#app/words/region-followup'
import { loopHref } from '../followup/loop-view'
import { followupHref } from '../followup/view'
import type { RegionView } from './view'

interface FollowupSectionProps {
  /** null for somebody who may not see expectations. */
  readonly followup: {
    readonly counts: Readonly<Record<Section, number>>
    readonly mayEdit: boolean
  } | null
  readonly view: RegionView
}

/** What is still to be answered in the region, with the ways to see it and to add to it. */
export function FollowupSection({ followup, view }: FollowupSectionProps) {
  if (followup === null) return null
  const { language, regionSet, region, quarter } = view
  const words = regionFollowupWords(language)
  return (
    <section aria-labelledby="followup" className="region-followup">
      <h2 id="followup">{words.title}</h2>
      <p>{regionFollowupText(followup.counts, language)}</p>
      <p className="tools">
        <a href={followupHref({ regionSet, region, language })}>{words.all}</a>
        {followup.mayEdit && (
          <a href={loopHref({ regionSet, region, quarter, language })}>{words.add}</a>
        )}
      </p>
    </section>
  )
}
