import type { Quarter } from '../calendar/quarter'

/** A set of quarter × place: the pieces of an import that are summed again together. */
export class Cells {
  readonly #places = new Map<Quarter, Set<number>>()

  add(quarter: Quarter, placeId: number): void {
    const places = this.#places.get(quarter)
    if (places === undefined) this.#places.set(quarter, new Set([placeId]))
    else places.add(placeId)
  }

  has(quarter: Quarter, placeId: number): boolean {
    return this.#places.get(quarter)?.has(placeId) ?? false
  }

  get isEmpty(): boolean {
    return this.#places.size === 0
  }

  get quarters(): readonly Quarter[] {
    return [...this.#places.keys()].sort()
  }

  /** Every cell, by quarter and place. */
  entries(): { quarter: Quarter; placeId: number }[] {
    return this.quarters.flatMap((quarter) =>
      [...(this.#places.get(quarter) ?? [])]
        .sort((a, b) => a - b)
        .map((placeId) => ({ quarter, placeId })),
    )
  }
}
