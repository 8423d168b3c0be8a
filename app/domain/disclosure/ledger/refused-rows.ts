import { heldIn } from '../../grouping'
import type { StoredPart } from './columns'
import { isSameRow } from './known-rows'

type Parts = readonly StoredPart[]

/** Rows that were refused, each once. */
export class RefusedRows {
  readonly #all: Parts[] = []
  /** By the first atom. */
  readonly #alike = new Map<number, Parts[]>()

  constructor(refused: readonly Parts[] = []) {
    for (const parts of refused) this.add(parts)
  }

  get all(): readonly Parts[] {
    return [...this.#all]
  }

  has(parts: Parts): boolean {
    return this.#like(parts).some((known) => isSameRow(known, parts))
  }

  add(parts: Parts): void {
    if (this.has(parts)) return
    this.#all.push(parts)
    this.#like(parts).push(parts)
  }

  #like(parts: Parts): Parts[] {
    return heldIn(this.#alike, parts[0]?.atoms[0] ?? NaN, () => [])
  }
}
