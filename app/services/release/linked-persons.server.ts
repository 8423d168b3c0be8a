import { heldIn, keyOf } from '#app/domain/grouping'
import type { Quarter } from '#app/domain/calendar/quarter'
import { AtomsOfAnswers } from '#app/domain/disclosure/answers/atoms-of-answers'
import type { KnownAnswer } from '#app/domain/disclosure/answers/linked-answers'
import type { PlaceEvent } from '#app/domain/disclosure/answers/place-event'
import {
  basePath,
  completeMark,
  type PlaceQuarter,
} from '#app/domain/disclosure/answers/placed-atom'
import { atomKey } from '#app/domain/disclosure/ledger/atoms'
import {
  LinkedClasses,
  type LinkedAnswer,
  type LinkedPersons,
} from '#app/domain/disclosure/ledger/links'
import { DIMENSIONS, SCALES, type Dimension } from '#app/domain/framework/framework'
import { ItemScorer } from '#app/domain/scoring/items'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import { eachWithSeveral } from '../responses/respondent-runs.server'
import type { SummingContext } from '../responses/sums.server'
import { isPlainHistory, type PlaceHistory } from './place-events.server'

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
  const places = new Map<string, KnownPlace>()
  const items = new ItemScorer(framework)
  const placeOf = (quarter: Quarter, placeId: number) => {
    const where = { quarter, placeId }
    return heldIn(places, keyOf(quarter, placeId), () => new KnownPlace(where, history.of(where)))
  }
  const everActive = await imports.findAll(db)
  const surveys = everActive.filter(({ kind }) => kind === 'survey').reverse()
  await eachWithSeveral(db, surveys, quarters, framework, (responses) => {
    const answers = new Map<KnownPlace, KnownAnswer[]>()
    for (const response of responses) {
      const { importId, order, quarter, placeId, completedAt, weight, scores } = response
      const group = framework.groups[response.group]?.code
      if (group === undefined) continue
      heldIn(answers, placeOf(quarter, placeId), () => []).push({
        ...{ importId, rowNumber: order, respondent: '', completedAt, group, weight, scores },
        ...{ contentHash: null, content: '', counts: false, segment: null },
        complete: items.completeOf(response.answers, 0),
      })
    }
    const found = SCALES.map((): LinkedAnswer[] => [])
    for (const [place, known] of answers) place.add(known, found)
    classes.forEach((ofForm, form) => ofForm.add(found[scaleAt[form] as number] ?? []))
  })
  return new Map(DIMENSIONS.map((dimension, form) => [dimension, classes[form]?.classes ?? []]))
}

/** A place and quarter, where answers are looked up in their atoms. */
class KnownPlace {
  readonly #atoms: AtomsOfAnswers
  readonly #where: PlaceQuarter
  /** The only import that ever brought answers, where nothing else happened: then a key says it all. */
  readonly #onlyImport: number | null
  /** By group, and whether an answer has a day. */
  readonly #keys = new Map<string, string>()

  constructor(where: PlaceQuarter, events: readonly PlaceEvent[]) {
    const [event] = events
    this.#where = where
    this.#onlyImport = isPlainHistory(events) && event?.kind === 'import' ? event.importId : null
    this.#atoms = new AtomsOfAnswers(where, events)
  }

  /**
   * @param answers of one person
   * @param found receives them by scale
   */
  add(answers: readonly KnownAnswer[], found: readonly LinkedAnswer[][]): void {
    const [answer] = answers
    if (this.#onlyImport === null || answer === undefined || answers.length > 1) {
      for (const { scale, path, weight } of this.#atoms.atomsOf(answers)) {
        found[scale]?.push({ atom: atomKey(path), weight })
      }
      return
    }
    const { importId, group, completedAt, weight, scores, complete } = answer
    if (importId !== this.#onlyImport) return
    const isDated = completedAt !== null
    const [whole, part] = [true, false].map((isWhole) =>
      heldIn(this.#keys, `${group} ${isDated} ${isWhole}`, () =>
        atomKey([
          ...basePath(importId, this.#where, group, isDated),
          `complete ${completeMark(isWhole)}`,
        ]),
      ),
    ) as [string, string]
    for (let scale = 0; scale < scores.length; scale++) {
      const atom = (complete & (2 ** scale)) === 0 ? part : whole
      if (!Number.isNaN(scores[scale])) found[scale]?.push({ atom, weight })
    }
  }
}
