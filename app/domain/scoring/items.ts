import { BLANK, DO_NOT_KNOW, PARTS, partsByByte } from '../framework/answer-byte'
import { SCALES, type Framework } from '../framework/framework'

/** Reads single items out of stored answers (method sections 1 and 9), reversed ones turned. */
export class ItemScorer {
  /** By item and byte, 256 each: 0…100. */
  readonly #scores: Float64Array
  /** The same: what the score speaks for. */
  readonly #sides: Int8Array
  readonly #positions: readonly (readonly number[])[]

  constructor({ answerScale: { min, max }, items }: Framework) {
    const range = (max - min) * PARTS
    const parts = partsByByte(max - min)
    this.#scores = Float64Array.from({ length: items.length * 256 }, (_, at) => {
      const above = parts[at % 256] as number
      return (100 * (items[Math.floor(at / 256)]?.reversed ? range - above : above)) / range
    })
    this.#sides = Int8Array.from(this.#scores, sideOf)
    this.#positions = SCALES.map((scale) =>
      items.flatMap((item, position) => (item.scale === scale ? [position] : [])),
    )
  }

  /** Places in the framework of the items of a scale, by its place in SCALES. */
  itemsOf(scale: number): readonly number[] {
    return this.#positions[scale] ?? []
  }

  /** Whether every item of the scale was answered; a scale without items is nobody's. */
  isComplete(scale: number, answers: Uint8Array, offset: number): boolean {
    const items = this.itemsOf(scale)
    for (const item of items) {
      const byte = answers[offset + item]
      if (byte === BLANK || byte === DO_NOT_KNOW) return false
    }
    return items.length > 0
  }

  /** Bit k is set where scale k is complete. */
  completeOf(answers: Uint8Array, offset: number): number {
    let bits = 0
    for (let scale = 0; scale < SCALES.length; scale++) {
      if (this.isComplete(scale, answers, offset)) bits += 2 ** scale
    }
    return bits
  }

  /** Score of an answered item, 0…100. */
  score(item: number, answers: Uint8Array, offset: number): number {
    return this.#scores[item * 256 + (answers[offset + item] as number)] as number
  }

  /** What an answered item speaks for: see sideOf. */
  side(item: number, answers: Uint8Array, offset: number): number {
    return this.#sides[item * 256 + (answers[offset + item] as number)] as number
  }
}

/** Whether an item score speaks for less, neither, or more legitimacy: −1, 0, 1. */
export function sideOf(score: number): number {
  return Math.abs(score - 50) < 1e-9 ? 0 : Math.sign(score - 50)
}
