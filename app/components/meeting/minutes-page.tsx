import type { MenuItem } from '#app/domain/people/person'
import type { KeptNote } from '#app/domain/meeting/note'
import type { ReflectionQuestion } from '#app/domain/reflection/session'
import type { Meeting } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import { meetingWords } from '#app/words/meeting'
import {
  minutesAbout,
  minutesSections,
  minutesText,
  minutesWords,
} from '#app/words/meeting-minutes'
import { reflectionWords } from '#app/words/reflection'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { ReflectionResultBlock } from '../reflection/reflection-result'
import { CopyText } from './copy-text'
import { meetingHref, minutesHref, viewOfMeeting, type MeetingView } from './meeting-view'
import { NoteLines } from './note-lines'

interface MinutesPageProps {
  readonly meeting: Meeting
  readonly notes: readonly KeptNote[]
  /** Of the reflection about the quarter. */
  readonly questions: readonly ReflectionQuestion[]
  readonly view: MeetingView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The minutes: what was written down, by finding; to be copied, printed, or selected as text. */
export function MinutesPage({ meeting, notes, questions, view, menu }: MinutesPageProps) {
  const { language } = view
  const { head, sample } = meeting
  const words = minutesWords(language)
  const closed = questions.filter(({ state }) => state === 'closed')
  const isEmpty = notes.length + closed.length === 0
  const text = minutesText(meeting, notes, closed, language)
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
          {!isEmpty && <CopyText text={text} language={language} />}
        </p>
        {minutesSections(meeting, notes, language).map(({ title, notes: own }) => (
          <section key={title}>
            <h2>{title}</h2>
            <NoteLines notes={own} language={language} />
          </section>
        ))}
        {closed.length > 0 && (
          <section>
            <h2>{reflectionWords(language).title}</h2>
            {closed.map((question) => (
              <ReflectionResultBlock key={question.id} question={question} language={language} />
            ))}
          </section>
        )}
        {!isEmpty && (
          <details>
            <summary>{words.asText}</summary>
            <pre tabIndex={0}>{text}</pre>
          </details>
        )}
      </article>
    </PageFrame>
  )
}
