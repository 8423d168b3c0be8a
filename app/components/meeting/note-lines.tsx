import type { ReactNode } from 'react'
import type { KeptNote } from '#app/domain/meeting/note'
import { formatTime } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { meetingWords } from '#app/words/meeting'
import { minutesWords, whoAndWhen } from '#app/words/meeting-minutes'
import { loopHref } from '../followup/loop-view'
import type { SentNote } from './draft'

interface NoteLinesProps {
  readonly notes: readonly KeptNote[]
  /** Not kept by the server yet. */
  readonly waiting?: readonly SentNote[]
  /** What stands below a note. */
  readonly below?: (note: KeptNote) => ReactNode
  readonly language: Language
}

/** What was written down, each with who does it by when; a decision leads to its place in the follow-up. */
export function NoteLines({ notes, waiting = [], below, language }: NoteLinesProps) {
  const words = meetingWords(language)
  if (notes.length + waiting.length === 0) return null
  return (
    <ul className="note-lines">
      {notes.map((note) => {
        const who = whoAndWhen(note, language)
        const { id, kind, text, loopId, by, at, isStruck } = note
        return (
          <li key={id}>
            <b>{words.kinds[kind]}</b>:{' '}
            <bdi className="written-text">{isStruck ? <s>{text}</s> : text}</bdi>
            <small>
              {isStruck && `${minutesWords(language).struck} · `}
              {who && `${who} · `}
              {fill(words.by, { name: by, time: formatTime(at) })}
              {loopId !== null && (
                <>
                  {' · '}
                  <a href={loopHref({ id: loopId, language })}>{words.inFollowup}</a>
                </>
              )}
            </small>
            {below?.(note)}
          </li>
        )
      })}
      {waiting.map(({ id, kind, text }) => (
        <li key={id}>
          <b>{words.kinds[kind]}</b>: <bdi className="written-text">{text}</bdi>
          <small>{words.waitingHere}</small>
        </li>
      ))}
    </ul>
  )
}
