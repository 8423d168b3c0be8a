import type { MenuItem } from '#app/domain/people/person'
import type { FixedMinutes, KeptNote } from '#app/domain/meeting/note'
import type { ReflectionQuestion } from '#app/domain/reflection/session'
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
import { reflectionWords } from '#app/words/reflection'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { ReflectionResultBlock } from '../reflection/reflection-result'
import { CopyText } from './copy-text'
import { meetingHref, minutesHref, viewOfMeeting, type MeetingView } from './meeting-view'
import { NoteChange } from './note-change'
import { NoteLines } from './note-lines'

interface MinutesPageProps {
  readonly meeting: Meeting
  readonly notes: readonly KeptNote[]
  /** Of the reflection about the quarter. */
  readonly questions: readonly ReflectionQuestion[]
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
  const closed = props.questions.filter(({ state }) => state === 'closed')
  const isEmpty = notes.length + closed.length === 0
  const text = minutesText(meeting, { notes, questions: closed, fixed }, language)
  const base = viewOfMeeting(head, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => minutesHref({ ...base, language: other })}
      items={navigationItems(menu, '/kwartaal', language)}
      subject={[head.regionSet, head.quarter]}
      footnotes={() => (sample ? [meetingWords(language).sample] : [])}
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
          {!isEmpty && <CopyText text={text} language={language} />}
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
        {closed.length > 0 && (
          <section>
            <h2>{reflectionWords(language).title}</h2>
            {closed.map((question) => (
              <ReflectionResultBlock key={question.id} question={question} language={language} />
            ))}
          </section>
        )}
        {isChair && fixed === null && notes.length > 0 && (
          <form method="post" className="fix-minutes">
            <button type="submit" name="task" value="fix">
              {words.fix}
            </button>
            <p className="soft">{words.fixHint}</p>
          </form>
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
