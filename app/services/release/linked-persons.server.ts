import type { Quarter } from '#app/domain/calendar/quarter'
import { AtomsOfAnswers } from '#app/domain/disclosure/answers/atoms-of-answers'
import type { KnownAnswer } from '#app/domain/disclosure/answers/linked-answers'
import { atomKey } from '#app/domain/disclosure/ledger/atoms'
import {
  LinkedClasses,
  type LinkedAnswer,
  type LinkedPersons,
} from '#app/domain/disclosure/ledger/links'
import { DIMENSIONS, SCALES, type Dimension } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import * as placeResponses from '#db/repositories/place-responses.server'
import { Person } from '../responses/person'
import type { SummingContext } from '../responses/sums.server'
import type { PlaceHistory } from './place-events.server'

/**
 * Of each form, everybody with answers in more than one atom of these quarters: an id that answers for
 * several areas, comes back in a later quarter, or was corrected. From the stored responses, undone imports
 * included, at every audit: the ledger keeps nothing of any one person. (Without an id a row is a person.)
 *
 * @param history of all these quarters, the events of this audit included
 */
export async function linkedPersons(
  db: Database,
  quarters: readonly Quarter[],
  history: PlaceHistory,
  { framework }: SummingContext,
): Promise<ReadonlyMap<Dimension, readonly LinkedPersons[]>> {
  const classes = DIMENSIONS.map(() => new LinkedClasses())
  const scaleAt = DIMENSIONS.map((dimension) => SCALES.indexOf(dimension))
  const person = new Person(framework)
  const atomsAt = new Map<string, AtomsOfAnswers>()
  let respondent = ''
  /** By quarter and place. */
  let answers = new Map<string, KnownAnswer[]>()
  const endRespondent = () => {
    const found = SCALES.map((): LinkedAnswer[] => [])
    for (const [where, known] of answers) {
      for (const { scale, path, weight } of (atomsAt.get(where) as AtomsOfAnswers).atomsOf(known)) {
        found[scale]?.push({ atom: atomKey(path), weight })
      }
    }
    classes.forEach((ofForm, form) => ofForm.add(found[scaleAt[form] as number] ?? []))
    answers = new Map()
  }
  await placeResponses.eachOfReturning(db, quarters, (row) => {
    const id = `${row.respondentHigh} ${row.respondentLow}`
    if (id !== respondent) endRespondent()
    respondent = id
    const { importId, rowNumber, quarter, placeId, completedAt, group, weight } = row
    const where = `${quarter} ${placeId}`
    if (!atomsAt.has(where)) {
      const events = history.of({ quarter, placeId })
      atomsAt.set(where, new AtomsOfAnswers({ quarter, placeId }, events))
    }
    person.read(weight, row.answers, 0)
    const known = answers.get(where) ?? []
    answers.set(where, known)
    known.push({
      ...{ importId, rowNumber, respondent, completedAt, group, weight },
      ...{ content: '', counts: false, segment: null, scores: person.scores.slice() },
    })
  })
  endRespondent()
  return new Map(DIMENSIONS.map((dimension, form) => [dimension, classes[form]?.classes ?? []]))
}
