import { DIMENSIONS } from '../framework/framework'
import { LargeMemory } from '../large-memory'
import type { AskedScales, PersonSums } from './add-person'
import { HEAVIEST, K, ORGANISATION_LAYOUT } from './layout'

const FORMS = DIMENSIONS.length

/** K respondents, K valid responses, 1 valid on any form, K times Σy: see layout. */
const [RESPONDENTS, VALID, VALID_ANY, SCORES, SIZE] = [0, K, 2 * K, 2 * K + 1, 3 * K + 1] as const

/**
 * Sums of organisations whose responses all have weight 1, as in most surveys: a third of the room of
 * ORGANISATION_LAYOUT, since weights, their squares and the heaviest follow from how many there are.
 */
export class UnweightedSums {
  readonly #rows = new LargeMemory(SIZE)

  /** Room for another organisation, as a number to add to and read by. */
  begin(): number {
    return this.#rows.add()
  }

  /** @param person of weight 1 */
  add(row: number, { answered, scores }: PersonSums, asked: AskedScales): void {
    const sums = this.#rows.pieceOf(row).numbers
    const at = this.#rows.offsetOf(row)
    let isValid = false
    for (let k = 0; k < K; k++) {
      if (answered && asked[k] === 1) sums[at + RESPONDENTS + k]! += 1
      const score = scores[k] as number
      if (score !== score) continue
      if (k < FORMS) isValid = true
      sums[at + VALID + k]! += 1
      sums[at + SCORES + k]! += score
    }
    if (isValid) sums[at + VALID_ANY]! += 1
  }

  /** Writes the sums into ORGANISATION_LAYOUT, the same digits as addOrganisationPerson gives, from `first` on. */
  write(row: number, into: Float64Array, first: number): void {
    const sums = this.#rows.pieceOf(row).numbers
    const at = this.#rows.offsetOf(row)
    const layout = ORGANISATION_LAYOUT
    const any = sums[at + VALID_ANY] as number
    into[first + layout.validAny] = any
    into[first + layout.weightsAny] = any
    into[first + layout.squaredWeightsAny] = any
    for (let k = 0; k < K; k++) {
      const valid = sums[at + VALID + k] as number
      into[first + layout.respondents + k] = sums[at + RESPONDENTS + k] as number
      into[first + layout.valid + k] = valid
      into[first + layout.sumWeights + k] = valid
      into[first + layout.sumSquaredWeights + k] = valid
      into[first + layout.sumWeightedScores + k] = sums[at + SCORES + k] as number
      const heaviest = first + layout.heaviest + k * HEAVIEST
      for (let place = 0; place < HEAVIEST; place++) into[heaviest + place] = place < valid ? 1 : 0
    }
  }
}
