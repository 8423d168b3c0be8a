import { DIMENSIONS } from '../framework/framework'
import { LargeMemory } from '../large-memory'
import type { AskedScales, PersonSums } from './add-person'
import { HEAVIEST, K, ORGANISATION_LAYOUT } from './layout'

const FORMS = DIMENSIONS.length

/** A row is K times Σy, as float64s; behind them, as int32s, these counts, the last of K valid responses: see layout. */
const [ANSWERED, VALID_ANY, VALID] = [2 * K, 2 * K + 1, 2 * K + 2] as const
/** Float64s of a row: two counts lie in one. */
const SIZE = K + Math.ceil((K + 2) / 2)

/**
 * Sums of organisations whose responses all have weight 1, as in most surveys: a fifth of the room of
 * ORGANISATION_LAYOUT, since weights, their squares and the heaviest follow from how many there are.
 */
export class UnweightedSums {
  readonly #rows = new LargeMemory(SIZE)

  /** Room for another organisation, as a number to add to and read by. */
  begin(): number {
    return this.#rows.add()
  }

  /** @param person of weight 1 */
  add(row: number, { answered, scores }: PersonSums): void {
    const { numbers, integers } = this.#rows.pieceOf(row)
    const at = this.#rows.offsetOf(row)
    if (answered) integers[2 * at + ANSWERED]! += 1
    let isValid = false
    for (let k = 0; k < K; k++) {
      const score = scores[k] as number
      if (score !== score) continue
      if (k < FORMS) isValid = true
      integers[2 * at + VALID + k]! += 1
      numbers[at + k]! += score
    }
    if (isValid) integers[2 * at + VALID_ANY]! += 1
  }

  /**
   * Writes the sums into ORGANISATION_LAYOUT, the same digits as addOrganisationPerson gives.
   * @param first place of the first
   */
  write(row: number, into: Float64Array, first: number, asked: AskedScales): void {
    const { numbers, integers } = this.#rows.pieceOf(row)
    const at = this.#rows.offsetOf(row)
    const layout = ORGANISATION_LAYOUT
    const any = integers[2 * at + VALID_ANY] as number
    const answered = integers[2 * at + ANSWERED] as number
    into[first + layout.validAny] = any
    into[first + layout.weightsAny] = any
    into[first + layout.squaredWeightsAny] = any
    for (let k = 0; k < K; k++) {
      const valid = integers[2 * at + VALID + k] as number
      into[first + layout.respondents + k] = asked[k] === 1 ? answered : 0
      into[first + layout.valid + k] = valid
      into[first + layout.sumWeights + k] = valid
      into[first + layout.sumSquaredWeights + k] = valid
      into[first + layout.sumWeightedScores + k] = numbers[at + k] as number
      const heaviest = first + layout.heaviest + k * HEAVIEST
      for (let place = 0; place < HEAVIEST; place++) into[heaviest + place] = place < valid ? 1 : 0
    }
  }
}
