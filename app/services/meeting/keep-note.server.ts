import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { formatIsoDay } from '#app/domain/calendar/day'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { readNote, type MeetingNote, type NoteIssue } from '#app/domain/meeting/note'
import type { Meeting, MeetingScreen } from '#app/domain/report/meeting-model'
import { meetingTitle } from '#app/words/meeting-title'
import type { Database } from '#db/client.server'
import * as notes from '#db/repositories/meeting-notes.server'
import type { FollowupWriter } from '../followup/handlers.server'
import { keepLoop } from '../followup/keep-loop.server'
import type { MeetingWriter } from './handlers.server'
import type { MeetingPage } from './read-meeting.server'

interface KeepTools {
  readonly db: Database
  readonly writer: MeetingWriter & FollowupWriter
  readonly clock: () => Date
  readonly random: (count: number) => Uint8Array
}

/** What came of something that was sent. `busy`: a file is being imported, and it may be sent again. */
export type NoteAnswer =
  | { readonly kind: 'kept' }
  | { readonly kind: 'wrong'; readonly issue: NoteIssue }
  /** The follow-up does not take the decision. */
  | { readonly kind: 'refused'; readonly issues: readonly IngestIssue[] }
  | { readonly kind: 'busy' }

/**
 * Keeps what somebody wrote down in a meeting. A decision becomes an expectation of the follow-up first,
 * under an id that follows from its own: sent again, after whatever went wrong, it is there once.
 * @param accountId who wrote it
 */
export async function keepNote(
  tools: KeepTools,
  accountId: number,
  { editionId, meeting, fixed }: Pick<MeetingPage, 'editionId' | 'meeting' | 'fixed'>,
  form: FormData,
): Promise<NoteAnswer> {
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const read = readNote({
    ...{ id: field('id'), screen: field('screen'), kind: field('kind'), text: field('text') },
    ...{ owner: field('owner'), due: field('due') },
  })
  if (!('note' in read)) return { kind: 'wrong', issue: read }
  const screen = meeting.screens.find(({ key }) => key === read.note.screen)
  if (screen === undefined) return { kind: 'wrong', issue: { code: 'unreadable' } }
  const note = await notKeptYet(tools, read.note)
  if (note === null) return { kind: 'kept' }
  if (fixed !== null) return { kind: 'wrong', issue: { code: 'minutes_fixed' } }
  const loopId = note.kind === 'decision' ? `B-${note.id}` : null
  if (loopId !== null) {
    const region = field('region') || (screen.region ?? '')
    const loop = loopForm(tools.clock(), { meeting, screen, note, region }, loopId)
    const outcome = await keepLoop(tools, accountId, loop)
    if (outcome.kind === 'refused' && outcome.reason === 'busy') return { kind: 'busy' }
    if (outcome.kind === 'refused' && outcome.reason === 'wrong') {
      // Not that the only row of a file was rejected: it is no file to who sent it.
      return { kind: 'refused', issues: outcome.issues.filter(({ row }) => row !== null) }
    }
    // `changed`: it was made before, and the connection broke.
  }
  const at = tools.clock().toISOString()
  const kept = { ...note, editionId, loopId, accountId, at }
  const issue = await tools.writer.run('keepMeetingNote', kept)
  return issue === null ? { kind: 'kept' } : { kind: 'wrong', issue }
}

/**
 * What was sent, null where it is kept already. A form that was gone back to brings other words under the
 * id of what was sent from it: these are a note of their own.
 */
async function notKeptYet(
  { db, random }: KeepTools,
  sent: MeetingNote,
): Promise<MeetingNote | null> {
  const kept = await notes.findById(db, sent.id)
  if (kept === null) return sent
  const isSame = (['screen', 'kind', 'text', 'owner', 'due'] as const).every(
    (name) => kept[name] === sent[name],
  )
  return isSame ? null : { ...sent, id: Buffer.from(random(16)).toString('hex') }
}

interface Decided {
  readonly meeting: Meeting
  readonly screen: MeetingScreen
  readonly note: MeetingNote
  readonly region: string
}

/** A decision as the form of an expectation: what was heard is the finding that it answers. */
function loopForm(now: Date, { meeting, screen, note, region }: Decided, loopId: string): FormData {
  const { regionSet, language } = meeting.head
  const today = formatIsoDay(amsterdamDay(now.toISOString()))
  const form = new FormData()
  const fields = {
    ...{ loop_id: loopId, region_set: regionSet, region, source: 'meeting' },
    ...{ heard: meetingTitle(meeting.head, screen, language), heard_on: today },
    form: screen.kind === 'region' ? (screen.discussion?.form ?? '') : '',
    ...{ decision: 'yes', decided_on: today, action: note.text, owner: note.owner ?? '' },
    due: note.due === null ? '' : formatIsoDay(note.due),
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
