import type { OrganisationSums } from '../sums/organisation-sums'

/** Where the organisations stand that are in two cells: side by side, in the order of the first. */
export interface SharedPlaces {
  readonly own: Int32Array
  readonly other: Int32Array
}

interface Known extends SharedPlaces {
  readonly cell: OrganisationSums
}

/** Of a cell, what it was last held against: scale after scale asks for the same. */
const known = new WeakMap<OrganisationSums, Known>()

/** @param one and other: complete, nothing is added to them any more */
export function sharedPlaces(one: OrganisationSums, other: OrganisationSums): SharedPlaces {
  const before = known.get(one)
  if (before?.cell === other) return before
  const count = one.ids.length
  const places = { own: new Int32Array(count), other: new Int32Array(count) }
  let shared = 0
  let isInOrderOfBoth = true
  for (let place = 0; place < count; place++) {
    const there = other.placeOf(one.ids[place] as number)
    if (there === undefined) continue
    isInOrderOfBoth &&= shared === 0 || (places.other[shared - 1] as number) < there
    places.own[shared] = place
    places.other[shared] = there
    shared += 1
  }
  const found = {
    cell: other,
    own: places.own.subarray(0, shared),
    other: places.other.subarray(0, shared),
  }
  known.set(one, found)
  // As a rule the same answer again in the same places.
  if (isInOrderOfBoth) known.set(other, { cell: one, own: found.other, other: found.own })
  return found
}
