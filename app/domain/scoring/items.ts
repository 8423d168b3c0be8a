import { BLANK, DO_NOT_KNOW, PARTS, partsByByte } from '../framework/answer-byte'
import { SCALES, type Framework } from '../framework/framework'

/** Reads single items out of stored answers (method sections 1 and 9), reversed ones turned. */
export class ItemScorer {
  readonly #range: number
  readonly #parts: Int32Array
  readonly #reversed: readonly boolean[]
  readonly #positions: readonly (readonly number[])[]

  constructor({ answerScale: { min, max }, items }: Framework) {
    this.#range = (max - min) * PARTS
    this.#parts = partsByByte(max - min)
    this.#reversed = items.map(({ reversed }) => reversed)
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
    return SCALES.reduce(
      (bits, _, scale) => bits + (this.isComplete(scale, answers, offset) ? 2 ** scale : 0),
      0,
    )
  }

  /** Score of an answered item, 0…100. */
  score(item: number, answers: Uint8Array, offset: number): number {
    const above = this.#parts[answers[offset + item] as number] as number
    return (100 * (this.#reversed[item] ? this.#range - above : above)) / this.#range
  }
}
