import {
  NOTE_KINDS,
  type FixedMinutes,
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
  change: 'Verbeter of schrap',
  earlier: 'Wat er eerder stond',
  struck: 'geschrapt',
  byAt: '{name}, {moment}',
  save: 'Bewaar',
  strike: 'Schrap',
  restore: 'Zet terug',
  followup:
    'Een verbetering gaat mee naar Opvolging, tenzij de verwachting daar al is gewijzigd. Schrappen doet daar niets: pas haar daar aan.',
  fix: 'Stel het verslag vast',
  fixHint: 'Daarna komt er niets meer bij en verandert er niets meer.',
  fixed: 'Vastgesteld door {name}, {moment}.',
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
  change: 'Mend or strike out',
  earlier: 'What it said before',
  struck: 'struck out',
  byAt: '{name}, {moment}',
  save: 'Save',
  strike: 'Strike out',
  restore: 'Put back',
  followup:
    'A correction goes to the follow-up too, unless the expectation was changed there. Striking out does nothing there: change it there.',
  fix: 'Fix the minutes',
  fixHint: 'After that nothing is added or changed any more.',
  fixed: 'Fixed by {name}, {moment}.',
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
  const standing = notes.filter(({ isStruck }) => !isStruck)
  const days = new Set(notes.map(({ at }) => formatInstant(at, language).split(',')[0]))
  const counts = NOTE_KINDS.flatMap((kind) => {
    const count = standing.filter((note) => note.kind === kind).length
    return count === 0 ? [] : [fill(words.counts[kind][count === 1 ? 0 : 1] ?? '', { count })]
  })
  const about = fill(words.about, { ...head, days: [...days].join(', ') })
  return counts.length === 0 ? about : `${about} ${capitalised(enumerate(counts, language))}.`
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

/** By whom and when the minutes were fixed. */
export function fixedText({ by, at }: FixedMinutes, language: Language): string {
  return fill(wordsIn(language).fixed, { name: by, moment: formatInstant(at, language) })
}

interface MinutesContents {
  readonly notes: readonly KeptNote[]
  /** Closed, of the reflection. */
  readonly questions: readonly ReflectionQuestion[]
  readonly fixed: FixedMinutes | null
}

/** The minutes as plain text, to paste anywhere; without what was struck out. */
export function minutesText(
  meeting: Meeting,
  { notes, questions, fixed }: MinutesContents,
  language: Language,
): string {
  const { kinds } = meetingWords(language)
  const standing = notes.filter(({ isStruck }) => !isStruck)
  const lines = minutesSections(meeting, standing, language).flatMap((section) => [
    ...['', section.title],
    ...section.notes.map((note) => {
      const who = whoAndWhen(note, language)
      return `- ${kinds[note.kind]}: ${note.text}${who && ` (${who})`}`
    }),
  ])
  const reflection = questions.flatMap((question) => reflectionLines(question, language))
  if (reflection.length > 0) lines.push('', reflectionWords(language).title, ...reflection)
  const title = fill(wordsIn(language).title, meeting.head)
  const end = fixed === null ? [] : ['', fixedText(fixed, language)]
  return `${[title, minutesAbout(meeting, notes, language), ...lines, ...end].join('\n')}\n`
}
