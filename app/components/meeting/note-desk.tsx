import { useState, type FormEvent, type RefObject } from 'react'
import { readNote, type KeptNote } from '#app/domain/meeting/note'
import type { Meeting, MeetingScreen } from '#app/domain/report/meeting-model'
import { formatTime } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { meetingWords, noteIssueText, waitingText } from '#app/words/meeting'
import type { Language } from '#app/words/language'
import { draftName, emptyDraft, newNoteId, type Draft, type SentNote } from './draft'
import { readLocal, writeLocal } from './local-store'
import { NoteForm } from './note-form'
import { NoteLines } from './note-lines'
import type { Delay } from './use-outbox'

/** What came back of a form that was sent without JavaScript. */
export interface PlainRefusal {
  readonly refusal: string
  readonly draft: Draft
}

interface NoteDeskProps {
  readonly store: string
  readonly meeting: Meeting
  readonly screen: MeetingScreen
  /** Of the screen. */
  readonly notes: readonly KeptNote[]
  readonly waiting: readonly SentNote[]
  /** Why the server did not take what stands in the form again. */
  readonly refused: string | null
  readonly delay: Delay
  readonly send: (note: SentNote) => void
  /** For a form that is sent without JavaScript. */
  readonly plain: {
    readonly id: string
    readonly action: string
    /** What came back; null at first. */
    readonly draft: Draft | null
  }
  readonly kind: Draft['kind']
  readonly onKind: (kind: Draft['kind']) => void
  readonly textField: RefObject<HTMLTextAreaElement>
  /** Whether there is a browser that keeps drafts. */
  readonly isMounted: boolean
  readonly language: Language
}

/** Where one writes down: what is typed stays in the browser until the server has it. */
export function NoteDesk(props: NoteDeskProps) {
  const { store, meeting, screen, notes, waiting, refused, delay, send } = props
  const { plain, kind, onKind, textField, isMounted, language } = props
  const words = meetingWords(language)
  const { draft: sent, ...sending } = plain
  const name = draftName(store, screen.key)
  const [draft, setDraft] = useState(() => {
    const empty = emptyDraft(screen.region)
    return sent ?? (isMounted ? readLocal(name, empty) : empty)
  })
  const [refusal, setRefusal] = useState(refused)
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const change = (next: Draft) => {
    setDraft(next)
    if (writeLocal(name, next)) setKeptAt(new Date().toISOString())
  }
  const whole: Draft = { ...draft, kind }
  const onSend = (event: FormEvent) => {
    event.preventDefault()
    const note = { ...whole, id: newNoteId(), screen: screen.key }
    const read = readNote(note)
    if (!('note' in read)) {
      setRefusal(noteIssueText(read, language))
      textField.current?.focus()
      return
    }
    setRefusal(null)
    send(note)
    change(emptyDraft(screen.region, kind))
    setKeptAt(null)
  }
  const last = notes.at(-1)?.at ?? null
  const status = statusText({ waiting: waiting.length, delay, keptAt, last }, language)
  return (
    <>
      {notes.length + waiting.length > 0 && (
        <details className="written" open={screen.kind !== 'region'}>
          <summary>
            {words.written}: {notes.length + waiting.length}
          </summary>
          <NoteLines
            notes={notes}
            waiting={waiting.filter((note) => note.screen === screen.key)}
            language={language}
          />
        </details>
      )}
      <NoteForm
        {...{ screen, onSend, textField, refusal, status, language, ...sending }}
        draft={whole}
        regions={meeting.regions}
        onChange={({ kind: chosen, ...changed }) => {
          if (chosen) onKind(chosen)
          change({ ...whole, ...changed, kind: chosen ?? kind })
        }}
      />
    </>
  )
}

interface Standing {
  readonly waiting: number
  readonly delay: Delay
  /** ISO moments in UTC: in this browser, and by the server. */
  readonly keptAt: string | null
  readonly last: string | null
}

function statusText({ waiting, delay, keptAt, last }: Standing, language: Language): string {
  const words = meetingWords(language)
  if (waiting > 0) {
    if (delay === 'ended') return words.ended
    return delay === 'busy' ? words.busy : waitingText(waiting, language)
  }
  const at = keptAt ?? last
  if (at === null) return ''
  return fill(keptAt === null ? words.kept : words.keptHere, { time: formatTime(at) })
}
