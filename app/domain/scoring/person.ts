import { BLANK, DO_NOT_KNOW, PARTS, partsByByte } from '../framework/answer-byte'
import { DIMENSIONS, SCALES, type Framework } from '../framework/framework'
import { minimumAnswered } from './minimum-answered'

const MISSING = -1
const IMPOSSIBLE = -2

interface ScaleKey {
  /** Positions of the scale's items among the answers. */
  readonly positions: Int32Array
  /** Per item and byte (256 each): PARTS of a step above the scale's minimum after reversal, or one of the above. */
  readonly points: Int32Array
  /** Items that must be answered; at least 1. */
  readonly minimum: number
  /** Whether the scale is one of the four forms. */
  readonly isForm: boolean
}

/** @param range in PARTS of a step */
function pointsTable(reversals: readonly boolean[], range: number): Int32Array {
  const points = new Int32Array(reversals.length * 256).fill(IMPOSSIBLE)
  const parts = partsByByte(range / PARTS)
  reversals.forEach((isReversed, item) => {
    parts.forEach((above, byte) => {
      if (above >= 0) points[item * 256 + byte] = isReversed ? range - above : above
    })
    points[item * 256 + BLANK] = MISSING
    points[item * 256 + DO_NOT_KNOW] = MISSING
  })
  return points
}

/**
 * Turns answers into person scores (method section 1), prepared once for a framework so that scoring
 * a person allocates nothing.
 *
 * A reversed item first becomes min + max − x; the item score is 100·(x − min)/(max − min); the person
 * score is the mean over the answered items of a scale if at least ⌈0.6·k − 1e-9⌉ of its k items are
 * answered, else missing. Points are whole numbers and divided once, so that persons with equal
 * answers have equal digits.
 */
export class PersonScorer {
  /** Items in the framework: bytes per person. */
  readonly items: number
  readonly #range: number
  readonly #keys: readonly ScaleKey[]

  constructor(framework: Framework) {
    const { min, max } = framework.answerScale
    this.items = framework.items.length
    this.#range = (max - min) * PARTS
    this.#keys = SCALES.map((scale) => {
      const items = framework.items
        .map((item, position) => ({ ...item, position }))
        .filter((item) => item.scale === scale)
      return {
        positions: Int32Array.from(items, (item) => item.position),
        points: pointsTable(
          items.map((item) => item.reversed),
          this.#range,
        ),
        minimum: minimumAnswered(framework, items.length),
        isForm: (DIMENSIONS as readonly string[]).includes(scale),
      }
    })
  }

  /**
   * Scores one person.
   * @param answers bytes of one or more persons
   * @param offset where this person's answers begin
   * @param out receives a score 0…100 per scale in the order of SCALES, NaN where missing
   * @returns whether any item of the four forms was answered
   * @throws RangeError on a byte that stands for no answer of the framework's scale
   */
  score(answers: Uint8Array, offset: number, out: Float64Array): boolean {
    let anyAnswered = false
    for (let k = 0; k < this.#keys.length; k++) {
      const { positions, points, minimum, isForm } = this.#keys[k] as ScaleKey
      let total = 0
      let answered = 0
      for (let item = 0; item < positions.length; item++) {
        const at = offset + (positions[item] as number)
        const gained = points[item * 256 + (answers[at] as number)] ?? IMPOSSIBLE
        if (gained >= 0) {
          total += gained
          answered++
        } else if (gained === IMPOSSIBLE) {
          throw new RangeError(`no answer of this framework: ${answers[at]} at ${at}`)
        }
      }
      if (isForm && answered > 0) anyAnswered = true
      out[k] = answered >= minimum ? (100 * total) / (this.#range * answered) : NaN
    }
    return anyAnswered
  }
}
