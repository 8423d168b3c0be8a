import { groupBy } from '#app/domain/grouping'
import type { FixedMinutes, KeptNote, MeetingNote, NoteVersion } from '#app/domain/meeting/note'
import type { Database } from '../client.server'

/** Something to be kept with an edition. */
export interface NewNote extends MeetingNote, Pick<KeptNote, 'loopId' | 'at'> {
  readonly editionId: number
  readonly accountId: number
}

/** What a note is changed to. */
export interface NoteChange extends Omit<NoteVersion, 'by'> {
  readonly noteId: string
  /** From 1: one more than there were. There must be none of this note and number. */
  readonly number: number
  readonly accountId: number
}

/** The first of an id counts: what is sent again is kept once. */
export async function insert(
  db: Database,
  { editionId, accountId, loopId, ...note }: NewNote,
): Promise<void> {
  await db
    .insertInto('meeting_note')
    .values({ ...note, edition_id: editionId, account_id: accountId, loop_id: loopId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertChange(
  db: Database,
  { noteId, accountId, isStruck, ...change }: NoteChange,
): Promise<void> {
  const struck = isStruck ? 1 : 0
  await db
    .insertInto('meeting_note_change')
    .values({ ...change, note_id: noteId, account_id: accountId, struck })
    .execute()
}

/** As they stand now, in the order in which they were kept. */
export async function findAllByEdition(
  db: Database,
  editionId: number,
): Promise<readonly KeptNote[]> {
  const notes = await db
    .selectFrom('meeting_note')
    .innerJoin('account', 'account.id', 'meeting_note.account_id')
    .select([
      ...(['meeting_note.id', 'screen', 'kind', 'text', 'owner', 'due'] as const),
      ...(['loop_id as loopId', 'account.id as authorId', 'account.name as by', 'at'] as const),
    ])
    .where('edition_id', '=', editionId)
    .orderBy('at')
    .orderBy('meeting_note.id')
    .execute()
  const changes = await db
    .selectFrom('meeting_note_change as change')
    .innerJoin('meeting_note', 'meeting_note.id', 'change.note_id')
    .innerJoin('account', 'account.id', 'change.account_id')
    .select([
      ...(['change.note_id', 'change.text', 'change.owner', 'change.due'] as const),
      ...(['change.struck', 'account.name as by', 'change.at'] as const),
    ])
    .where('edition_id', '=', editionId)
    .orderBy('change.number')
    .execute()
  const ofNote = groupBy(changes, ({ note_id: id }) => id)
  return notes.map(({ text, owner, due, by, at, ...note }): KeptNote => {
    const later = (ofNote.get(note.id) ?? []).map(({ struck, ...each }): NoteVersion => {
      const { text: said, owner: who, due: when, by: writer, at: moment } = each
      return { text: said, owner: who, due: when, isStruck: struck === 1, by: writer, at: moment }
    })
    const first: NoteVersion = { text, owner, due, isStruck: false, by, at }
    const { text: says, owner: whose, due: until, isStruck } = later.at(-1) ?? first
    return {
      ...{ ...note, by, at, text: says, owner: whose, due: until, isStruck },
      versions: [first, ...later],
    }
  })
}

/** What was first kept under an id, whatever the edition; null where nothing is. */
export async function findById(db: Database, id: string): Promise<MeetingNote | null> {
  const row = await db
    .selectFrom('meeting_note')
    .select(['id', 'screen', 'kind', 'text', 'owner', 'due'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The first who does it counts. @returns whether it was not done yet */
export async function insertFixed(
  db: Database,
  { editionId, accountId, at }: Pick<NewNote, 'editionId' | 'accountId' | 'at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: count } = await db
    .insertInto('meeting_minutes')
    .values({ edition_id: editionId, account_id: accountId, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return count === 1n
}

/** null where nobody did yet. */
export async function findFixed(db: Database, editionId: number): Promise<FixedMinutes | null> {
  const row = await db
    .selectFrom('meeting_minutes')
    .innerJoin('account', 'account.id', 'account_id')
    .select(['account.name as by', 'at'])
    .where('edition_id', '=', editionId)
    .executeTakeFirst()
  return row ?? null
}
