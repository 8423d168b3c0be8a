import type { MenuItem } from '#app/domain/people/person'
import type { FixedMinutes, KeptNote } from '#app/domain/meeting/note'
import type { Meeting } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import { meetingWords } from '#app/words/meeting'
import {
  fixedText,
  minutesAbout,
  minutesSections,
  minutesText,
  minutesWords,
} from '#app/words/meeting-minutes'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { CopyText } from './copy-text'
import { meetingHref, minutesHref, viewOfMeeting, type MeetingView } from './meeting-view'
import { NoteChange } from './note-change'
import { NoteLines } from './note-lines'

interface MinutesPageProps {
  readonly meeting: Meeting
  readonly notes: readonly KeptNote[]
  readonly fixed: FixedMinutes | null
  readonly mayWrite: boolean
  readonly isChair: boolean
  /** Who looks. */
  readonly personId: number
  /** Why what was sent is not done, in words. */
  readonly refusal: string | null
  readonly view: MeetingView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The minutes: what was written down, by finding; to be copied, printed, or selected as text. */
export function MinutesPage(props: MinutesPageProps) {
  const { meeting, notes, fixed, mayWrite, isChair, personId, refusal, view, menu } = props
  const { language } = view
  const { head, sample } = meeting
  const words = minutesWords(language)
  const text = minutesText(meeting, notes, fixed, language)
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
        {fixed !== null && <p>{fixedText(fixed, language)}</p>}
        {refusal !== null && (
          <p className="error-summary" role="alert">
            {refusal}
          </p>
        )}
        <p className="tools">
          <a href={meetingHref(base)}>{words.back}</a>
          {notes.length > 0 && <CopyText text={text} language={language} />}
        </p>
        {minutesSections(meeting, notes, language).map(({ title, notes: own }) => (
          <section key={title}>
            <h2>{title}</h2>
            <NoteLines
              notes={own}
              below={(note) => (
                <NoteChange
                  note={note}
                  mayChange={mayWrite && fixed === null && (isChair || note.authorId === personId)}
                  language={language}
                />
              )}
              language={language}
            />
          </section>
        ))}
        {isChair && fixed === null && notes.length > 0 && (
          <form method="post" className="fix-minutes">
            <button type="submit" name="task" value="fix">
              {words.fix}
            </button>
            <p className="soft">{words.fixHint}</p>
          </form>
        )}
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
