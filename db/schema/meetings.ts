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

/** What a note was changed to. Key (note_id, number); the highest number counts. */
export interface MeetingNoteChangeTable {
  note_id: string
  /** From 1. */
  number: number
  text: string
  owner: string | null
  due: number | null
  /** 0|1: it does not stand in the minutes any more. */
  struck: number
  account_id: number
  at: string
}

/** Minutes that were fixed, by edition: nothing in them is changed any more. */
export interface MeetingMinutesTable {
  edition_id: number
  account_id: number
  at: string
}
