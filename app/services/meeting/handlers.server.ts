import type { NoteIssue, NoteVersion } from '#app/domain/meeting/note'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as notes from '#db/repositories/meeting-notes.server'
import type { CommandsOf, WriterOf } from '../commands'

interface ByWhom {
  readonly editionId: number
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

interface AskedChange extends ByWhom, Pick<NoteVersion, 'text' | 'owner' | 'due' | 'isStruck'> {
  readonly noteId: string
  /** How many versions there were when it was looked at. */
  readonly basedOn: number
  /** Whether they may change what others wrote. */
  readonly isChair: boolean
}

/** Why nothing is written; null where it is. */
type Refusal = NoteIssue | null

/** What is written about meetings, by the name under which the writer is asked for it. */
export function meetingHandlers(db: Database) {
  return {
    keepMeetingNote: (note: notes.NewNote): Promise<Refusal> =>
      inWriteTransaction(db, async (transaction) => {
        await writeAlone(transaction, 'meeting_minutes')
        if ((await notes.findFixed(transaction, note.editionId)) !== null) return FIXED
        await notes.insert(transaction, note)
        return null
      }),
    changeMeetingNote: ({ isChair, basedOn, editionId, ...asked }: AskedChange): Promise<Refusal> =>
      inWriteTransaction(db, async (transaction) => {
        await writeAlone(transaction, 'meeting_minutes')
        if ((await notes.findFixed(transaction, editionId)) !== null) return FIXED
        const all = await notes.findAllByEdition(transaction, editionId)
        const note = all.find(({ id }) => id === asked.noteId)
        if (note === undefined) return { code: 'unreadable' }
        const { accountId, at, isStruck, noteId } = asked
        if (!isChair && note.authorId !== accountId) return { code: 'not_yours' }
        if (note.versions.length !== basedOn) return { code: 'changed_meanwhile' }
        await notes.insertChange(transaction, { ...asked, number: basedOn })
        const isNewlyStruck = isStruck && !note.isStruck
        const action = isNewlyStruck ? 'meeting_note_struck' : 'meeting_note_changed'
        const subject = `note:${noteId}`
        await auditLog.insert(transaction, { at, accountId, action, subject, outcome: 'done' })
        return null
      }),
    fixMinutes: (asked: ByWhom): Promise<void> =>
      inWriteTransaction(db, async (transaction) => {
        await writeAlone(transaction, 'meeting_minutes')
        if (!(await notes.insertFixed(transaction, asked))) return
        const { at, accountId, editionId } = asked
        const subject = `edition:${editionId}`
        const line = { at, accountId, action: 'minutes_fixed', subject, outcome: 'done' } as const
        await auditLog.insert(transaction, line)
      }),
  }
}

const FIXED = { code: 'minutes_fixed' } as const

export type MeetingWriter = WriterOf<CommandsOf<ReturnType<typeof meetingHandlers>>>
