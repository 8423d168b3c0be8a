import { formatIsoDay } from '#app/domain/calendar/day'
import { readNote, type KeptNote, type NoteIssue } from '#app/domain/meeting/note'
import type { Person } from '#app/domain/people/person'
import type { Database } from '#db/client.server'
import type { FollowupWriter } from '../followup/handlers.server'
import { keepLoop } from '../followup/keep-loop.server'
import { readLoop } from '../followup/read-loop.server'
import type { MeetingWriter } from './handlers.server'
import type { MeetingPage } from './read-meeting.server'

interface ChangeTools {
  readonly db: Database
  readonly writer: MeetingWriter & FollowupWriter
  readonly clock: () => Date
  readonly random: (count: number) => Uint8Array
}

/**
 * Fixes the minutes, or changes a note: other words, struck out, or put back. What it said before is kept.
 * @param form task `fix`, `change`, `strike` or `restore`; id of a note, and how many versions were seen
 * @returns what is wrong, null where it is done
 */
export async function changeMinutes(
  tools: ChangeTools,
  person: Pick<Person, 'id' | 'roles'>,
  { editionId, notes, isChair }: Pick<MeetingPage, 'editionId' | 'notes' | 'isChair'>,
  form: FormData,
): Promise<NoteIssue | null> {
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const by = { editionId, accountId: person.id, at: tools.clock().toISOString() }
  const task = field('task')
  if (task === 'fix') {
    if (!isChair) return { code: 'not_yours' }
    await tools.writer.run('fixMinutes', by)
    return null
  }
  const note = notes.find(({ id }) => id === field('id'))
  if (note === undefined) return { code: 'unreadable' }
  const isChange = task === 'change'
  const read = isChange
    ? readNote({ ...note, text: field('text'), owner: field('owner'), due: field('due') })
    : { note }
  if (!('note' in read)) return read
  const { text, owner, due } = read.note
  const issue = await tools.writer.run('changeMeetingNote', {
    ...{ ...by, isChair, noteId: note.id, basedOn: Number(field('versions')) },
    ...{ text, owner, due, isStruck: task === 'strike' },
  })
  if (issue !== null || !isChange) return issue
  return changeLoop(tools, person, note, { text, owner, due })
}

/** Of a decision the follow-up says the same, unless somebody changed it there. */
async function changeLoop(
  tools: ChangeTools,
  person: Pick<Person, 'id' | 'roles'>,
  before: KeptNote,
  { text, owner, due }: Pick<KeptNote, 'text' | 'owner' | 'due'>,
): Promise<NoteIssue | null> {
  if (before.loopId === null) return null
  const nothing = {
    regionSet: null,
    region: null,
    form: null,
    quarter: null,
    about: null,
    from: [],
  }
  const asked = { id: before.loopId, ...nothing }
  const loop = await readLoop(tools, person, asked)
  const said = cellsOf(before)
  if (loop === null || !NAMES.every((name) => loop.cells[name] === said[name])) return null
  const form = new FormData()
  const cells = { ...loop.cells, ...cellsOf({ text, owner, due }) }
  for (const [name, value] of Object.entries(cells)) form.set(name, value)
  form.set('based_on', String(loop.basedOn ?? ''))
  const { kind } = await keepLoop(tools, person.id, form)
  return kind === 'kept' ? null : { code: 'followup_unchanged' }
}

const NAMES = ['action', 'owner', 'due'] as const

function cellsOf({ text, owner, due }: Pick<KeptNote, 'text' | 'owner' | 'due'>) {
  return { action: text, owner: owner ?? '', due: due === null ? '' : formatIsoDay(due) }
}
