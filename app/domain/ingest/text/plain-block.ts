import type { RecordBlock } from './csv-records'
import type { PlainLines } from './plain-lines'

/**
 * Plain lines as a block of records. Whoever wants its records has them made, each time; a copy with others in
 * their place is an ordinary block.
 */
export class PlainBlock implements RecordBlock {
  readonly #lines: PlainLines

  /** @param lines as long as the next block was not asked for */
  constructor(
    lines: PlainLines,
    readonly firstRow: number,
    readonly bytesRead: number,
  ) {
    this.#lines = lines
  }

  get records(): string[][] {
    return Array.from({ length: this.#lines.count }, (_, line) => this.#lines.record(line))
  }

  /** The lines of a block of any kind; null where it is another. */
  static linesOf(block: RecordBlock): PlainLines | null {
    return block instanceof PlainBlock ? block.#lines : null
  }
}
