import type { MenuItem } from '#app/domain/people/person'
import { meetingWords } from '#app/words/meeting'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { meetingHref, type MeetingView } from './meeting-view'

interface NoMeetingPageProps {
  readonly view: MeetingView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** Where nothing that was asked for is published. */
export function NoMeetingPage({ view, menu }: NoMeetingPageProps) {
  const words = meetingWords(view.language)
  return (
    <PageFrame
      language={view.language}
      languageHref={(language) => meetingHref({ ...view, language })}
      items={navigationItems(menu, '/kwartaal', view.language)}
    >
      <h1>{words.none}</h1>
      <p className="deck">{words.noneAdvice}</p>
    </PageFrame>
  )
}
