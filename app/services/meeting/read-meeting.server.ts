import { may } from '#app/access/policy'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { KeptNote } from '#app/domain/meeting/note'
import type { Person } from '#app/domain/people/person'
import { meetingOf } from '#app/domain/report/meeting'
import type { Meeting } from '#app/domain/report/meeting-model'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import * as notes from '#db/repositories/meeting-notes.server'
import { readAgenda } from '../cooperation/read-agenda.server'
import { readEdition } from '../edition/read-editions.server'
import { chooseEdition } from '../edition/read-quarter.server'

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
}

/** @returns null where nothing that was asked for is published */
export async function readMeeting(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { role }: Pick<Person, 'role'>,
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
    mayWrite: may(role, 'take_part_in_meeting'),
  }
  return mapDisclosed({ edition }, (released) => ({
    ...facts,
    meeting: meetingOf(released.edition.content, hasScreen ? agenda : null),
  }))
}
