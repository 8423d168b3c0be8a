import { Buffer } from 'node:buffer'
import type { Quarter } from '#app/domain/calendar/quarter'
import { atomsOfAnswers } from '#app/domain/disclosure/answers/atoms-of-answers'
import { atomsOfSums } from '#app/domain/disclosure/answers/atoms-of-sums'
import type { KnownAnswer } from '#app/domain/disclosure/answers/linked-answers'
import type { PlacedAtom } from '#app/domain/disclosure/answers/placed-atom'
import type { ImportedSumRow } from '#app/domain/sums/groups'
import type { Database } from '#db/client.server'
import * as placeResponses from '#db/repositories/place-responses.server'
import { Person } from '../responses/person'
import type { SummingContext } from '../responses/sums.server'
import type { PlaceHistory } from './place-events.server'

/**
 * Every atom of a quarter: from the sums where only one import brought answers to a place, else from
 * the stored responses of that place, those of undone imports included.
 *
 * @param rows the quarter's active sums
 */
export async function atomsOfQuarter(
  db: Database,
  quarter: Quarter,
  rows: readonly ImportedSumRow[],
  history: PlaceHistory,
  context: SummingContext,
): Promise<PlacedAtom[]> {
  const isPlain = (placeId: number) => history.of({ quarter, placeId }).length === 1
  const plain = rows.filter((row) => isPlain(row.placeId))
  const eventful = [...new Set(rows.map((row) => row.placeId))].filter((id) => !isPlain(id))
  return [...atomsOfSums(plain), ...(await atomsOfPlaces(db, quarter, eventful, history, context))]
}

/** The atoms of some places, from their stored responses. */
export async function atomsOfPlaces(
  db: Database,
  quarter: Quarter,
  placeIds: readonly number[],
  history: PlaceHistory,
  { framework, segments }: SummingContext,
): Promise<PlacedAtom[]> {
  const person = new Person(framework)
  const atoms: PlacedAtom[] = []
  // One place after another: all answers of a quarter at once would not fit in the writer's memory.
  for (const placeId of placeIds) {
    const answers: KnownAnswer[] = []
    for (const row of await placeResponses.findByPlaces(db, quarter, [placeId])) {
      person.read(row.weight, row.answers, 0)
      const { completedAt, respondentHigh: high, respondentLow: low, weight } = row
      const said = Buffer.from(row.answers).toString('latin1')
      answers.push({
        ...{ importId: row.importId, rowNumber: row.rowNumber, group: row.group },
        ...{ completedAt, weight, counts: row.counts },
        respondent: high === null ? null : `${high} ${low}`,
        content: `${completedAt} ${row.organisationId} ${weight} ${said}`,
        segment: segments.segmentAt(placeId, quarter, completedAt),
        scores: person.scores.slice(),
      })
    }
    const where = { quarter, placeId }
    atoms.push(...atomsOfAnswers(where, history.of(where), answers))
  }
  return atoms
}
