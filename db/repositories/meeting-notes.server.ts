import type { KeptNote, MeetingNote } from '#app/domain/meeting/note'
import type { Database } from '../client.server'

/** Something to be kept with an edition. */
export interface NewNote extends MeetingNote, Pick<KeptNote, 'loopId' | 'at'> {
  readonly editionId: number
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

/** In the order in which they were kept. */
export function findAllByEdition(db: Database, editionId: number): Promise<readonly KeptNote[]> {
  return db
    .selectFrom('meeting_note')
    .innerJoin('account', 'account.id', 'meeting_note.account_id')
    .select([
      ...(['meeting_note.id', 'screen', 'kind', 'text', 'owner', 'due'] as const),
      ...(['loop_id as loopId', 'account.name as by', 'at'] as const),
    ])
    .where('edition_id', '=', editionId)
    .orderBy('at')
    .orderBy('meeting_note.id')
    .execute()
}

/** What is kept under an id, whatever the edition; null where nothing is. */
export async function findById(db: Database, id: string): Promise<MeetingNote | null> {
  const row = await db
    .selectFrom('meeting_note')
    .select(['id', 'screen', 'kind', 'text', 'owner', 'due'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
