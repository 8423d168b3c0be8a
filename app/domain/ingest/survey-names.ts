import type { PlaceReference } from './survey-batch'
import { detached, nameKey } from './text/text-key'

const MAXIMUM_REMEMBERED = 100_000

/** Numbers organisations in order of first appearance; spelling apart from case and spaces counts. */
export class OrganisationNumbers {
  /** Names that are new since they were last taken. */
  added: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly remembered = new Map<string, number>()

  /** @param text not blank */
  numberOf(text: string): number {
    const known = this.remembered.get(text)
    if (known !== undefined) return known
    const key = nameKey(text)
    let number = this.numbers.get(key)
    if (number === undefined) {
      number = this.numbers.size
      this.numbers.set(detached(key), number)
      this.added.push(detached(text.trim().replace(/\s+/g, ' ')))
    }
    if (this.remembered.size < MAXIMUM_REMEMBERED) this.remembered.set(detached(text), number)
    return number
  }
}

/** Numbers places in order of first appearance, however they are spelled. */
export class PlaceNumbers {
  added: PlaceReference[] = []
  private readonly numbers = new Map<string, number>()
  private readonly remembered = new WeakMap<PlaceReference, number>()

  numberOf(place: PlaceReference): number {
    const known = this.remembered.get(place)
    if (known !== undefined) return known
    const key = keyOf(place)
    let number = this.numbers.get(key)
    if (number === undefined) {
      number = this.numbers.size
      this.numbers.set(key, number)
      this.added.push(place)
    }
    this.remembered.set(place, number)
    return number
  }
}

function keyOf(place: PlaceReference): string {
  if (place.kind === 'known') return `known ${place.placeId}`
  return place.kind === 'new_area' ? `area ${place.areaCode}` : `region ${nameKey(place.region)}`
}
