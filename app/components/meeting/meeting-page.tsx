import { useEffect, useRef, useState, type ComponentProps, type MouseEvent } from 'react'
import type { KeptNote, NoteKind } from '#app/domain/meeting/note'
import type { Meeting } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import { meetingWords } from '#app/words/meeting'
import { meetingLead, meetingLink, meetingTitle } from '#app/words/meeting-title'
import { editionHref } from '../edition/edition-view'
import { serverWritten } from '../page/server-written'
import { useIsMounted } from '../page/use-is-mounted'
import { Agenda } from './agenda'
import { Clock } from './clock'
import { Discussion } from './discussion'
import { draftName, emptyDraft, type SentNote } from './draft'
import { readLocal, writeLocal } from './local-store'
import { MeetingFoot } from './meeting-foot'
import {
  meetingHref,
  minutesHref,
  notesHref,
  viewOfMeeting,
  type MeetingView,
} from './meeting-view'
import { NoteDesk, type PlainRefusal } from './note-desk'
import { NoteLines } from './note-lines'
import { ScreenBody } from './screen-body'
import { useMeetingKeys } from './use-meeting-keys'
import { useOutbox } from './use-outbox'

/** At each place of the meeting; the charts and words of all are half of what its script would be. */
const WrittenScreen = serverWritten<ComponentProps<typeof ScreenBody> & { readonly at: number }>(
  'screen',
  import.meta.env.SSR && ScreenBody,
  ({ at }) => `-${at}`,
)

interface MeetingPageProps {
  readonly meeting: Meeting
  readonly notes: readonly KeptNote[]
  readonly mayWrite: boolean
  /** Of this person: another one at the same screen sends nothing in their name. */
  readonly writer: string
  readonly view: MeetingView
  /** For a form that is sent without JavaScript. */
  readonly noteId: string
  readonly refused: PlainRefusal | null
}

/**
 * A meeting about an edition, one finding on the screen. All screens come with the page, so that it goes on
 * where the connection does not; without JavaScript each is an address of its own.
 */
export function MeetingPage(props: MeetingPageProps) {
  const { meeting, mayWrite, writer, view, noteId, refused } = props
  const { language } = view
  const { head, screens } = meeting
  const words = meetingWords(language)
  const sent = refused?.draft ?? null
  const [shown, setShown] = useState(() => ({
    at: Math.max(
      0,
      screens.findIndex(({ key }) => key === view.screen),
    ),
    question: view.question - 1,
  }))
  const [kind, setKind] = useState<NoteKind>(refused?.draft.kind ?? 'decision')
  const [returned, setReturned] = useState({
    ...{ screen: screens[shown.at]?.key, refusal: refused?.refusal ?? null, count: 0 },
  })
  const isMounted = useIsMounted()
  const textField = useRef<HTMLTextAreaElement>(null)
  const base = viewOfMeeting(head, language)
  const store = `draagvlak:${writer}:${head.regionSet}:${head.quarter}:${head.edition}`
  const onRefused = (note: SentNote, refusal: string) => {
    putBack(store, note)
    setReturned(({ count }) => ({ screen: note.screen, refusal, count: count + 1 }))
  }
  const outbox = useOutbox(`${store}:outbox`, notesHref(base), props.notes, onRefused)
  const { notes, waiting, delay, send } = outbox

  const screen = screens[shown.at]
  const hrefOf = (at: number, question = 0) => {
    const key = screens[at]?.key
    if (key === undefined) return minutesHref(base)
    return meetingHref({ ...base, screen: key, question: question + 1 })
  }
  const show = (at: number, question = 0) => {
    if (at < 0) return
    if (at >= screens.length) return window.location.assign(minutesHref(base))
    // In the place of this one: going back leads out of the meeting, not through all of it.
    window.history.replaceState(window.history.state, '', hrefOf(at, question))
    setShown({ at, question })
  }
  const goTo = (at: number, event: MouseEvent, question = 0) => {
    if (at >= screens.length || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    show(at, question)
  }
  const write = (chosen: NoteKind) => {
    setKind(chosen)
    textField.current?.focus()
  }
  useMeetingKeys({
    ArrowRight: () => show(shown.at + 1),
    ArrowLeft: () => show(shown.at - 1),
    v: () => show(shown.at, shown.question + 1),
    b: () => write('decision'),
    n: () => write('note'),
  })
  const title = screen ? meetingTitle(head, screen, language) : ''
  useEffect(() => {
    document.title = `${title} · Draagvlak`
  }, [title])
  if (screen === undefined) return null
  const lead = meetingLead(screen, language)
  const own = notes.filter((note) => note.screen === screen.key)
  return (
    <div className="meeting">
      <header>
        <Agenda {...{ screens, hrefOf, goTo, language }} at={shown.at} />
        <Clock store={store} screen={screen} language={language} />
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{title}</h1>
        {lead !== '' && <p className="lead">{lead}</p>}
        <div>
          {screens.map((each, at) => (
            <div key={each.key} hidden={at !== shown.at}>
              <WrittenScreen screen={each} at={at} language={language} />
            </div>
          ))}
          {screen.kind === 'closing' && (
            <NoteLines notes={notes.filter((note) => note.kind !== 'note')} language={language} />
          )}
        </div>
        <aside aria-label={words.form}>
          <Discussion screen={screen} question={shown.question} language={language} />
          {mayWrite ? (
            <NoteDesk
              // What the browser keeps is there once it has taken the page over.
              key={`${screen.key} ${returned.count} ${isMounted}`}
              isMounted={isMounted}
              {...{ store, meeting, screen, waiting, delay, send, kind, textField, language }}
              notes={own}
              refused={returned.screen === screen.key ? returned.refusal : null}
              onKind={setKind}
              plain={{
                ...{ id: noteId, action: hrefOf(shown.at, shown.question) },
                draft: returned.count === 0 && returned.screen === screen.key ? sent : null,
              }}
            />
          ) : (
            <p className="soft">{words.readOnly}</p>
          )}
        </aside>
      </main>
      <MeetingFoot
        meeting={meeting}
        {...{ shown, hrefOf, goTo, write, language, mayWrite }}
        before={screens[shown.at - 1] ? meetingLink(screens[shown.at - 1]!, language) : null}
        after={nextName(meeting, shown.at, language)}
        closeHref={editionHref({ ...base, region: null })}
        place={fill(words.place, { at: shown.at + 1, all: screens.length + 1 })}
      />
    </div>
  )
}

/** What was not taken stands in its form again, before what was typed there meanwhile. */
function putBack(store: string, note: SentNote): void {
  const name = draftName(store, note.screen)
  const typed = readLocal(name, emptyDraft(note.region)).text
  writeLocal(name, { ...note, text: typed === '' ? note.text : `${note.text}\n${typed}` })
}

function nextName({ screens }: Meeting, at: number, language: MeetingView['language']): string {
  const next = screens[at + 1]
  return next ? meetingLink(next, language) : meetingWords(language).report
}
