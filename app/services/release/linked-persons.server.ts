import { heldIn } from '#app/domain/grouping'
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
import { SCALES, type Scale } from '#app/domain/framework/framework'
import { ItemScorer } from '#app/domain/scoring/items'
import type { GivenResponse } from '#app/domain/sums/returning-persons'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import { eachWithSeveral } from '../responses/respondent-runs.server'
import type { SummingContext } from '../responses/sums.server'
import { isPlainHistory, type PlaceHistory } from './place-events.server'

/**
 * Of each scale, everybody with answers in more than one atom of these quarters: an id that answers for
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
): Promise<ReadonlyMap<Scale, readonly LinkedPersons[]>> {
  const classes = SCALES.map(() => new LinkedClasses())
  const places = new Map<Quarter, Map<number, KnownPlace>>()
  const items = new ItemScorer(framework)
  const placeOf = (quarter: Quarter, placeId: number) => {
    const ofQuarter = heldIn(places, quarter, () => new Map<number, KnownPlace>())
    const where = { quarter, placeId }
    return heldIn(ofQuarter, placeId, () => new KnownPlace(where, history.of(where)))
  }
  const everActive = await imports.findAll(db)
  const surveys = everActive.filter(({ kind }) => kind === 'survey').reverse()
  const found = SCALES.map((): LinkedAnswer[] => [])
  await eachWithSeveral(db, surveys, quarters, framework, (responses) => {
    // Somebody's answers are few, and most often each of another place or quarter.
    const places: KnownPlace[] = []
    const answers: GivenAnswer[][] = []
    for (const response of responses) {
      const group = framework.groups[response.group]?.code
      if (group === undefined) continue
      const complete = items.completeOf(response.answers, response.offset)
      const place = placeOf(response.quarter, response.placeId)
      const known = answers[places.indexOf(place)]
      if (known !== undefined) known.push({ response, group, complete })
      else {
        places.push(place)
        answers.push([{ response, group, complete }])
      }
    }
    places.forEach((place, at) => place.add(answers[at] as GivenAnswer[], found))
    classes.forEach((ofScale, k) => {
      const ofPerson = found[k] as LinkedAnswer[]
      ofScale.add(ofPerson)
      ofPerson.length = 0
    })
  })
  return new Map(SCALES.map((scale, k) => [scale, classes[k]?.classes ?? []]))
}

/** The same of one year, looked up when somebody asks for the first time: mostly nobody does. */
export class LinkedOfYear {
  readonly #find: () => ReturnType<typeof linkedPersons>
  #found: Awaited<ReturnType<typeof linkedPersons>> | null = null

  constructor(find: () => ReturnType<typeof linkedPersons>) {
    this.#find = find
  }

  /** Has to come before `of`. */
  async read(): Promise<void> {
    this.#found ??= await this.#find()
  }

  of(scale: Scale): readonly LinkedPersons[] {
    if (this.#found === null) throw new Error('nobody was looked up')
    return this.#found.get(scale) ?? []
  }
}

/** A place and quarter, where answers are looked up in their atoms. */
class KnownPlace {
  readonly #atoms: AtomsOfAnswers
  readonly #where: PlaceQuarter
  /** The only import that ever brought answers, where nothing else happened: then a key says it all. */
  readonly #onlyImport: number | null
  /** By group, of weight 1; of those without and with a day, not complete and complete, by twos. */
  readonly #keys = new Map<string, readonly LinkedAnswer[]>()

  constructor(where: PlaceQuarter, events: readonly PlaceEvent[]) {
    const [event] = events
    this.#where = where
    this.#onlyImport = isPlainHistory(events) && event?.kind === 'import' ? event.importId : null
    this.#atoms = new AtomsOfAnswers(where, events)
  }

  /**
   * @param given of one person
   * @param found receives them by scale
   */
  add(given: readonly GivenAnswer[], found: readonly LinkedAnswer[][]): void {
    const [only] = given
    if (this.#onlyImport === null || only === undefined || given.length > 1) {
      for (const { scale, path, weight } of this.#atoms.atomsOf(given.map(knownAnswer))) {
        found[scale]?.push({ atom: atomKey(path), weight })
      }
      return
    }
    const { response, group, complete } = only
    const { importId, completedAt, weight, scores } = response
    if (importId !== this.#onlyImport) return
    const keys = heldIn(this.#keys, group, () => this.#keysOf(importId, group))
    const dated = completedAt === null ? 0 : 2
    for (let scale = 0; scale < scores.length; scale++) {
      const score = scores[scale] as number
      if (score !== score) continue
      const whole = (complete >> scale) & 1
      const unweighted = keys[dated + whole] as LinkedAnswer
      found[scale]?.push(weight === 1 ? unweighted : { atom: unweighted.atom, weight })
    }
  }

  #keysOf(importId: number, group: string): LinkedAnswer[] {
    return [false, true].flatMap((isDated) =>
      [false, true].map((isWhole) => {
        const path = basePath(importId, this.#where, group, isDated)
        return { atom: atomKey([...path, `complete ${completeMark(isWhole)}`]), weight: 1 }
      }),
    )
  }
}

/** A stored response with its group's code, and bit k set where every item of scale k was answered. */
interface GivenAnswer {
  readonly response: GivenResponse
  readonly group: string
  readonly complete: number
}

function knownAnswer({ response, group, complete }: GivenAnswer): KnownAnswer {
  const { importId, order, completedAt, weight, scores } = response
  return {
    ...{ importId, rowNumber: order, respondent: '', completedAt, group, weight, scores },
    ...{ contentHash: null, content: '', counts: false, segment: null, complete },
  }
}
