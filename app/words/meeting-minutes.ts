import {
  NOTE_KINDS,
  type KeptNote,
  type MeetingNote,
  type NoteKind,
} from '#app/domain/meeting/note'
import type { ReflectionQuestion } from '#app/domain/reflection/session'
import type { Meeting } from '#app/domain/report/meeting-model'
import { formatDay, formatInstant } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { meetingWords } from './meeting'
import { meetingTitle } from './meeting-title'
import { reflectionLines, reflectionWords } from './reflection'
import { capitalised, enumerate } from './phrase'

const DUTCH = {
  title: 'Verslag van de vergadering over {quarter}',
  about: '{regionSet}, {quarter}, editie {edition}. Vastgelegd op {days}.',
  nothing: 'Er is nog niets vastgelegd.',
  counts: {
    decision: ['{count} besluit', '{count} besluiten'],
    action: ['{count} actie', '{count} acties'],
    note: ['{count} notitie', '{count} notities'],
  } satisfies Record<NoteKind, readonly string[]>,
  copy: 'Kopieer als tekst',
  copied: 'gekopieerd',
  asText: 'Het verslag als tekst',
  back: 'Terug naar de vergadering',
  noOwner: 'nog niemand',
}

const ENGLISH: typeof DUTCH = {
  title: 'Minutes of the meeting about {quarter}',
  about: '{regionSet}, {quarter}, edition {edition}. Written down on {days}.',
  nothing: 'Nothing has been written down yet.',
  counts: {
    decision: ['{count} decision', '{count} decisions'],
    action: ['{count} action', '{count} actions'],
    note: ['{count} note', '{count} notes'],
  },
  copy: 'Copy as text',
  copied: 'copied',
  asText: 'The minutes as text',
  back: 'Back to the meeting',
  noOwner: 'nobody yet',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function minutesWords(language: Language) {
  return wordsIn(language)
}

export interface MinutesSection {
  /** The finding. */
  readonly title: string
  readonly notes: readonly KeptNote[]
}

/** What was written down, by finding, in the order of the meeting. */
export function minutesSections(
  { head, screens }: Meeting,
  notes: readonly KeptNote[],
  language: Language,
): readonly MinutesSection[] {
  return screens.flatMap((screen) => {
    const own = notes.filter((note) => note.screen === screen.key)
    return own.length === 0 ? [] : [{ title: meetingTitle(head, screen, language), notes: own }]
  })
}

/** What the minutes are about, when it was written down, and how much. */
export function minutesAbout(
  { head }: Meeting,
  notes: readonly KeptNote[],
  language: Language,
): string {
  const words = wordsIn(language)
  if (notes.length === 0) return words.nothing
  const days = new Set(notes.map(({ at }) => formatInstant(at, language).split(',')[0]))
  const counts = NOTE_KINDS.flatMap((kind) => {
    const count = notes.filter((note) => note.kind === kind).length
    return count === 0 ? [] : [fill(words.counts[kind][count === 1 ? 0 : 1] ?? '', { count })]
  })
  const about = fill(words.about, { ...head, days: [...days].join(', ') })
  return `${about} ${capitalised(enumerate(counts, language))}.`
}

/** Who and by when: `directeur wonen, uiterlijk 1 december 2026`; '' of a note. */
export function whoAndWhen(
  { kind, owner, due }: Pick<MeetingNote, 'kind' | 'owner' | 'due'>,
  language: Language,
): string {
  if (kind === 'note') return ''
  const by =
    due === null ? [] : [fill(meetingWords(language).dueOn, { day: formatDay(due, language) })]
  return [owner ?? wordsIn(language).noOwner, ...by].join(', ')
}

/** The minutes as plain text, to paste anywhere. */
export function minutesText(
  meeting: Meeting,
  notes: readonly KeptNote[],
  /** Closed, of the reflection. */
  questions: readonly ReflectionQuestion[],
  language: Language,
): string {
  const { kinds } = meetingWords(language)
  const lines = minutesSections(meeting, notes, language).flatMap((section) => [
    ...['', section.title],
    ...section.notes.map((note) => {
      const who = whoAndWhen(note, language)
      return `- ${kinds[note.kind]}: ${note.text}${who && ` (${who})`}`
    }),
  ])
  const reflection = questions.flatMap((question) => reflectionLines(question, language))
  if (reflection.length > 0) lines.push('', reflectionWords(language).title, ...reflection)
  const title = fill(wordsIn(language).title, meeting.head)
  return `${[title, minutesAbout(meeting, notes, language), ...lines].join('\n')}\n`
}
