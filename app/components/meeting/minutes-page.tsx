import type { MenuItem } from '#app/domain/people/person'
import type { KeptNote } from '#app/domain/meeting/note'
import type { Meeting } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import { meetingWords } from '#app/words/meeting'
import {
  minutesAbout,
  minutesSections,
  minutesText,
  minutesWords,
} from '#app/words/meeting-minutes'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { CopyText } from './copy-text'
import { meetingHref, minutesHref, viewOfMeeting, type MeetingView } from './meeting-view'
import { NoteLines } from './note-lines'

interface MinutesPageProps {
  readonly meeting: Meeting
  readonly notes: readonly KeptNote[]
  readonly view: MeetingView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The minutes: what was written down, by finding; to be copied, printed, or selected as text. */
export function MinutesPage({ meeting, notes, view, menu }: MinutesPageProps) {
  const { language } = view
  const { head, sample } = meeting
  const words = minutesWords(language)
  const text = minutesText(meeting, notes, language)
  const base = viewOfMeeting(head, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => minutesHref({ ...base, language: other })}
      items={navigationItems(menu, '/kwartaal', language)}
      subject={[head.regionSet, head.quarter]}
      footnotes={sample ? [meetingWords(language).sample] : []}
    >
      <article className="meeting-minutes">
        <h1>{fill(words.title, { quarter: head.quarter })}</h1>
        <p className="deck">{minutesAbout(meeting, notes, language)}</p>
        <p className="tools">
          <a href={meetingHref(base)}>{words.back}</a>
          {notes.length > 0 && <CopyText text={text} language={language} />}
        </p>
        {minutesSections(meeting, notes, language).map(({ title, notes: own }) => (
          <section key={title}>
            <h2>{title}</h2>
            <NoteLines notes={own} language={language} />
          </section>
        ))}
        {notes.length > 0 && (
          <details>
            <summary>{words.asText}</summary>
            <pre tabIndex={0}>{text}</pre>
          </details>
        )}
      </article>
    </PageFrame>
  )
}
