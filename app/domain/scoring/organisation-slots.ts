import type { OrganisationSums } from '../sums/organisation-sums'

/** The organisations of several cells, numbered through: one that is in several has one number. */
export interface OrganisationSlots {
  /** How many different ones. */
  readonly count: number
  /** Per cell, the number of each organisation in the order in which it stands there. */
  readonly slots: readonly Int32Array[]
}

interface Known extends OrganisationSlots {
  readonly cells: readonly OrganisationSums[]
}

/** What was numbered last together with a cell: dimension after dimension asks for the same. */
const known = new WeakMap<OrganisationSums, Known>()

/** @param cells at least one; complete: nothing is added to them any more */
export function organisationSlots(cells: readonly OrganisationSums[]): OrganisationSlots {
  const [first] = cells
  if (first === undefined) return { count: 0, slots: [] }
  const before = known.get(first)
  if (before?.cells.length === cells.length && before.cells.every((one, i) => one === cells[i])) {
    return before
  }
  const numbers = new Map<number, number>()
  const slots = cells.map(({ ids }) =>
    Int32Array.from(ids, (id) => {
      let number = numbers.get(id)
      if (number === undefined) numbers.set(id, (number = numbers.size))
      return number
    }),
  )
  const found = { cells, count: numbers.size, slots }
  known.set(first, found)
  return found
}
