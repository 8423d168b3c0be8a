import { heldIn, keyOf } from '../grouping'
import { PersonSet } from '../sums/person-set'

/** A response that counts, with at least one answered item, and the wave that it belongs to. */
export interface WaveAnswer {
  readonly regionId: number
  readonly group: string
  /** null without an id: then the row is a person. */
  readonly respondent: { readonly high: number; readonly low: number } | null
}

/** Counts the different persons of each region and group (method section 12: respondents). */
export class WaveResponses {
  readonly #counts = new Map<string, { persons: number; readonly known: PersonSet }>()

  /** @returns whether it is of somebody who was not counted there yet */
  add({ regionId, group, respondent }: WaveAnswer): boolean {
    const cell = heldIn(this.#counts, keyOf(regionId, group), () => ({
      persons: 0,
      known: new PersonSet(),
    }))
    const isNew = respondent === null || cell.known.add(respondent)
    if (isNew) cell.persons += 1
    return isNew
  }

  /** Persons ≥ 0 */
  of(regionId: number, group: string): number {
    return this.#counts.get(keyOf(regionId, group))?.persons ?? 0
  }
}
