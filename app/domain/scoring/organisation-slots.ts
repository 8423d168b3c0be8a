import type { OrganisationSums } from '../sums/organisation-sums'

/** The organisations of several cells, numbered through: one that is in several has one number. */
export interface OrganisationSlots {
  /** How many different ones. */
  readonly count: number
  /** Per cell, the number of each organisation in the order in which it stands there. */
  readonly slots: readonly (readonly number[])[]
}

interface Known extends OrganisationSlots {
  readonly cells: readonly OrganisationSums[]
}

/** What was numbered last together with a cell: dimension after dimension asks for the same. */
const known = new WeakMap<OrganisationSums, Known>()

/** @param cells at least one; complete: nothing is added to them any more */
export function organisationSlots(cells: readonly OrganisationSums[]): OrganisationSlots {
  const [first, ...others] = cells
  if (first === undefined) return { count: 0, slots: [] }
  const before = known.get(first)
  if (before?.cells.length === cells.length && before.cells.every((one, i) => one === cells[i])) {
    return before
  }
  // Those of the first keep their places: of two cells, as of a change, most are in both.
  const slots = [first.ids.map((_, place) => place)]
  const added = new Map<number, number>()
  let count = first.ids.length
  for (const { ids } of others) {
    slots.push(
      ids.map((id) => {
        let slot = first.placeOf(id) ?? added.get(id)
        if (slot === undefined) added.set(id, (slot = count++))
        return slot
      }),
    )
  }
  const found = { cells, count, slots }
  known.set(first, found)
  return found
}
