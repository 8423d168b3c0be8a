import { may } from '#app/access/policy'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { FixedMinutes, KeptNote } from '#app/domain/meeting/note'
import type { Person } from '#app/domain/people/person'
import { meetingOf } from '#app/domain/report/meeting'
import type { Meeting } from '#app/domain/report/meeting-model'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import * as notes from '#db/repositories/meeting-notes.server'
import { chooseEdition } from '../edition/choose-edition.server'
import { readAgenda } from '../cooperation/read-agenda.server'
import { readEdition } from '../edition/read-editions.server'

export interface MeetingSelection {
  /** null: the set that was published last. */
  readonly regionSet: string | null
  /** null: the newest that is published. */
  readonly quarter: Quarter | null
  /** null: the newest. */
  readonly edition: number | null
}

/** A meeting about an edition, and what was written down in it. */
export interface MeetingPage {
  readonly editionId: number
  readonly meeting: Meeting
  /** In the order in which they were kept. */
  readonly notes: readonly KeptNote[]
  readonly mayWrite: boolean
  /** Whether they fix the minutes, and change what others wrote. */
  readonly isChair: boolean
  /** null: the minutes are not fixed yet. */
  readonly fixed: FixedMinutes | null
}

/** @returns null where nothing that was asked for is published */
export async function readMeeting(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  selection: MeetingSelection,
): Promise<Disclosed<MeetingPage> | null> {
  const chosen = chooseEdition(await editions.findAllListed(db, null), selection)
  if (chosen === null) return null
  const { regionSet, quarter, edition: number } = chosen.head
  const edition = await readEdition({ db }, { regionSet, quarter, number })
  const written = await notes.findAllByEdition(db, chosen.id)
  const today = amsterdamDay(clock().toISOString())
  const agenda = await readAgenda({ db }, { regionSet, today })
  // What was written down about them keeps its screen when they are settled.
  const hasScreen = agenda.length > 0 || written.some(({ screen }) => screen === 'bottlenecks')
  const facts = {
    editionId: chosen.id,
    notes: written,
    mayWrite: may(roles, 'take_part_in_meeting'),
    isChair: may(roles, 'fix_minutes'),
    fixed: await notes.findFixed(db, chosen.id),
  }
  return mapDisclosed({ edition }, (released) => ({
    ...facts,
    meeting: meetingOf(released.edition.content, hasScreen ? agenda : null),
  }))
}
