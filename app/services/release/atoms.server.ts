import { Buffer } from 'node:buffer'
import type { Quarter } from '#app/domain/calendar/quarter'
import { AtomsOfAnswers } from '#app/domain/disclosure/answers/atoms-of-answers'
import { atomsOfSums } from '#app/domain/disclosure/answers/atoms-of-sums'
import type { KnownAnswer } from '#app/domain/disclosure/answers/linked-answers'
import type { PlacedAtom } from '#app/domain/disclosure/answers/placed-atom'
import type { ItemSumRow } from '#app/domain/sums/sum-block'
import { ItemScorer } from '#app/domain/scoring/items'
import type { Database } from '#db/client.server'
import * as placeResponses from '#db/repositories/place-responses.server'
import { Person } from '../responses/person'
import type { SummingContext } from '../responses/sums.server'
import { isPlainHistory, type PlaceHistory } from './place-events.server'

/**
 * Every atom of a quarter: from the sums where only one import brought answers to a place, else from
 * the stored responses of that place, those of undone imports included.
 *
 * @param rows the quarter's active sums
 */
export async function atomsOfQuarter(
  db: Database,
  quarter: Quarter,
  rows: readonly ItemSumRow[],
  history: PlaceHistory,
  context: SummingContext,
): Promise<PlacedAtom[]> {
  const isPlain = (placeId: number) => isPlainHistory(history.of({ quarter, placeId }))
  const plain = rows.filter((row) => isPlain(row.placeId))
  const eventful = [...new Set(rows.map((row) => row.placeId))].filter((id) => !isPlain(id))
  return [...atomsOfSums(plain), ...(await atomsOfPlaces(db, quarter, eventful, history, context))]
}

/** The atoms of some places, from their stored responses, of which few are in memory at a time. */
export async function atomsOfPlaces(
  db: Database,
  quarter: Quarter,
  placeIds: readonly number[],
  history: PlaceHistory,
  { framework, segments }: SummingContext,
): Promise<PlacedAtom[]> {
  const person = new Person(framework)
  const items = new ItemScorer(framework)
  const found: PlacedAtom[] = []
  let place: { readonly id: number; readonly atoms: AtomsOfAnswers } | null = null
  let alike: KnownAnswer[] = []
  const addAlike = () => {
    place?.atoms.add(alike)
    alike = []
  }
  const endPlace = () => {
    addAlike()
    if (place !== null) found.push(...place.atoms.atoms())
  }
  await placeResponses.eachByPlaces(db, quarter, placeIds, (row) => {
    const { placeId, completedAt, respondentHigh: high, respondentLow: low, weight } = row
    const { contentHigh, contentLow } = row
    if (placeId !== place?.id) {
      endPlace()
      const where = { quarter, placeId }
      place = { id: placeId, atoms: new AtomsOfAnswers(where, history.of(where)) }
    }
    const respondent = high === null ? null : `${high} ${low}`
    const contentHash = contentHigh === null ? null : `${contentHigh} ${contentLow}`
    const said = `${completedAt} ${Buffer.from(row.answers).toString('latin1')}`
    const content = `${said} ${row.organisationId}`
    const last = alike.at(-1)
    const saysTheSame = last?.content.startsWith(`${said} `)
    const isAlike = last?.respondent === respondent && (respondent !== null || saysTheSame)
    if (!isAlike) addAlike()
    const { importId, rowNumber, group, counts } = row
    const isLikeLast =
      last?.importId === importId &&
      last.group === group &&
      last.counts === counts &&
      last.content === content &&
      last.weight === weight
    if (respondent === null && contentHash === null && isAlike && isLikeLast) {
      // Thousands may say the same, and nothing tells them apart: one is held for all.
      alike.push(last)
      return
    }
    person.read(weight, row.answers, 0)
    const segment = segments.segmentAt(placeId, quarter, completedAt)
    alike.push({
      ...{ importId, rowNumber, respondent, contentHash, completedAt, group, weight, content },
      ...{ counts, segment, scores: person.scores.slice() },
      complete: items.completeOf(row.answers, 0),
    })
  })
  endPlace()
  return found
}
