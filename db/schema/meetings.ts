import type { NoteKind } from '#app/domain/meeting/note'

/** What was written down while an edition was discussed. */
export interface MeetingNoteTable {
  /** Made by who sends it, so that what is sent twice is kept once. */
  id: string
  edition_id: number
  /** Key of what was on the screen. */
  screen: string
  kind: NoteKind
  text: string
  owner: string | null
  due: number | null
  /** The expectation that a decision became. */
  loop_id: string | null
  account_id: number
  at: string
}
