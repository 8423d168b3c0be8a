import type { Database } from '#db/client.server'
import * as notes from '#db/repositories/meeting-notes.server'
import { on, type CommandsOf, type WriterOf } from '../commands'

/** What is written about meetings, by the name under which the writer is asked for it. */
export function meetingHandlers(db: Database) {
  return { keepMeetingNote: on(db, notes.insert) }
}

export type MeetingWriter = WriterOf<CommandsOf<ReturnType<typeof meetingHandlers>>>
