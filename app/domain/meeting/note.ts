import { parseIsoDay, type Day } from '../calendar/day'
import { badText, MAXIMUM_NOTED_LENGTH, MAXIMUM_NAME_LENGTH } from '../ingest/values/free-text'

export const NOTE_KINDS = ['decision', 'action', 'note'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** What somebody wrote down in a meeting. */
export interface MeetingNote {
  /** 32 hex digits. */
  readonly id: string
  /** Key of what was on the screen. */
  readonly screen: string
  readonly kind: NoteKind
  readonly text: string
  /** null of a note, and where nobody is named. */
  readonly owner: string | null
  readonly due: Day | null
}

/** What a note said, or says, from some moment on. */
export interface NoteVersion extends Pick<MeetingNote, 'text' | 'owner' | 'due'> {
  /** It does not stand in the minutes any more. */
  readonly isStruck: boolean
  readonly by: string
  /** ISO moment in UTC. */
  readonly at: string
}

/** One that is kept, as it stands now. */
export interface KeptNote extends MeetingNote {
  /** The expectation that a decision became; null of what is none. */
  readonly loopId: string | null
  readonly authorId: number
  /** Who wrote it down. */
  readonly by: string
  /** ISO moment in UTC. */
  readonly at: string
  readonly isStruck: boolean
  /** Everything that it said, as it was written down first; one where it was never changed. */
  readonly versions: readonly NoteVersion[]
}

/** Who fixed the minutes, and when (ISO moment in UTC). */
export interface FixedMinutes {
  readonly by: string
  readonly at: string
}

/** What is wrong with something that was sent; `unreadable`: no form of ours. */
export type NoteIssue =
  | { readonly code: 'text_missing' | 'control_characters' | 'due_unreadable' | 'unreadable' }
  /** The minutes are fixed; the note is somebody else's; somebody changed it meanwhile. */
  | { readonly code: 'minutes_fixed' | 'not_yours' | 'changed_meanwhile' }
  /** It is changed in the minutes, and the follow-up did not take it. */
  | { readonly code: 'followup_unchanged' }
  | {
      readonly code: 'text_too_long' | 'owner_too_long'
      readonly params: { readonly maximum: number }
    }

type Fields = Readonly<Record<'id' | 'screen' | 'kind' | 'text' | 'owner' | 'due', string>>

/** A sent form as something to keep, or what is wrong with it: nothing is cut off. */
export function readNote(fields: Fields): { readonly note: MeetingNote } | NoteIssue {
  const { id, screen } = fields
  const kind = NOTE_KINDS.find((each) => each === fields.kind)
  if (kind === undefined || !/^[0-9a-f]{32}$/.test(id)) return { code: 'unreadable' }
  const text = fields.text.replaceAll('\r\n', '\n').trim()
  const owner = kind === 'note' ? '' : fields.owner.trim()
  if (text === '') return { code: 'text_missing' }
  const maximum = MAXIMUM_NOTED_LENGTH
  if (text.length > maximum) return { code: 'text_too_long', params: { maximum } }
  if (owner.length > MAXIMUM_NAME_LENGTH) {
    return { code: 'owner_too_long', params: { maximum: MAXIMUM_NAME_LENGTH } }
  }
  if ([text, owner].some((each) => badText(each, maximum) !== null)) {
    return { code: 'control_characters' }
  }
  const given = kind === 'note' ? '' : fields.due.trim()
  const due = parseIsoDay(given)
  if (given !== '' && due === null) return { code: 'due_unreadable' }
  return { note: { id, screen, kind, text, owner: owner || null, due } }
}
