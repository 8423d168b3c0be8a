import type { MouseEvent } from 'react'
import type { NoteKind } from '#app/domain/meeting/note'
import type { Meeting } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import { frameWords } from '#app/words/frame'
import { LANGUAGES, type Language } from '#app/words/language'
import { meetingWords } from '#app/words/meeting'

interface MeetingFootProps {
  readonly meeting: Meeting
  readonly shown: { readonly at: number; readonly question: number }
  readonly hrefOf: (at: number, question?: number) => string
  readonly goTo: (at: number, event: MouseEvent, question?: number) => void
  readonly write: (kind: NoteKind) => void
  readonly mayWrite: boolean
  /** The names of what lies on either side; null before the first. */
  readonly before: string | null
  readonly after: string
  readonly closeHref: string
  /** `2 van 6`. */
  readonly place: string
  readonly language: Language
}

/** The ways on and back, named by their finding, and the keys. */
export function MeetingFoot(props: MeetingFootProps) {
  const { meeting, shown, hrefOf, goTo, write, mayWrite, before, after, place, language } = props
  const words = meetingWords(language)
  const { at, question } = shown
  const toText = (kind: NoteKind) => (event: MouseEvent) => {
    event.preventDefault()
    write(kind)
  }
  const notes = [
    fill(words.edition, { edition: meeting.head.edition }),
    ...(meeting.sample ? [words.sample] : []),
  ]
  return (
    <footer>
      {before === null ? (
        <a className="before" href={props.closeHref}>
          {words.close}
        </a>
      ) : (
        <a className="before" href={hrefOf(at - 1)} onClick={(event) => goTo(at - 1, event)}>
          <span aria-hidden="true">←</span> <span>{before}</span>
        </a>
      )}
      <p className="keys">
        {place}{' '}
        <a href={hrefOf(at, question + 1)} onClick={(event) => goTo(at, event, question + 1)}>
          <kbd>V</kbd>
          {words.nextQuestion}
        </a>{' '}
        {mayWrite && (
          <>
            <a href="#note-text" onClick={toText('decision')}>
              <kbd>B</kbd>
              {words.toDecision}
            </a>{' '}
            <a href="#note-text" onClick={toText('note')}>
              <kbd>N</kbd>
              {words.toNote}
            </a>{' '}
          </>
        )}
        <span>
          · {notes.join(', ')} ·{' '}
          {LANGUAGES.filter((other) => other !== language).map((other) => (
            <a
              key={other}
              href={hrefOf(at).replace(`taal=${language}`, `taal=${other}`)}
              hrefLang={other}
              lang={other}
            >
              {frameWords(other).languageName}
            </a>
          ))}
        </span>
      </p>
      <a className="after" href={hrefOf(at + 1)} onClick={(event) => goTo(at + 1, event)}>
        <span>{after}</span> <span aria-hidden="true">→</span>
      </a>
    </footer>
  )
}
