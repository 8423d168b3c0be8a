import type { Day } from '../calendar/day'
import { quarterAt, type Quarter } from '../calendar/quarter'
import { SCALES, type Framework, type Scale } from '../framework/framework'
import {
  addOrganisationPerson,
  addOwnPerson,
  type AskedScales,
  type PersonSums,
} from './add-person'
import { ItemScorer } from '../scoring/items'
import { addItems, itemSumsSize } from './item-sums'
import { ORGANISATION_LAYOUT, OWN_LAYOUT } from './layout'
import { SumMemory } from './sum-memory'
import { UnweightedSums } from './unweighted-sums'

/** The sums of one cell of an import, but for its import. */
export interface SumRow {
  readonly quarter: Quarter
  /** First day of the piece of the quarter; null for responses without a day. */
  readonly segment: Day | null
  readonly placeId: number
  /** Code of the stakeholder group. */
  readonly group: string
  /** null: the respondents who are their own cluster (OWN_LAYOUT); else ORGANISATION_LAYOUT. */
  readonly organisationId: number | null
  readonly sums: Float64Array
  /** Of everybody in the cell, on the first of its rows: see item-sums. */
  readonly items?: Float64Array | null
}

/** Where a person's sums go. */
export interface PersonCell {
  /** calendar/quarter quarterIndex. */
  readonly quarter: number
  readonly segment: Day | null
  readonly placeId: number
  /** Index into framework.groups. */
  readonly group: number
  readonly organisationId: number | null
}

interface Cell {
  items: Float64Array | null
  own: Float64Array | null
  /** Organisation → its row of the unweighted sums, or its sums. */
  readonly organisations: Map<number, number | Float64Array>
}

/** Place id → cells by group index. */
type Places = Map<number, (Cell | undefined)[]>

/** One quarter: segment (or NO_DAY) → its places. */
type Pieces = Map<number, Places>

/** Stands for responses without a day: before every segment, whatever its day. */
const NO_DAY = -(2 ** 30)

/**
 * Gathers the sums of one import, person by person, in memory that grows with the cells and not with
 * the persons. Cells are found by whole numbers only: a million persons take a fraction of a second.
 */
export class SumAccumulator {
  readonly #groups: readonly string[]
  readonly #asked: AskedScales
  readonly #quarters = new Map<number, Pieces>()
  readonly #memory = new SumMemory()
  /** For rows that are written out when they are asked for. */
  readonly #written = new SumMemory()
  readonly #unweighted = new UnweightedSums()
  readonly #items: ItemScorer
  readonly #itemSums: number

  /** @param askedScales scales of which the import asks at least one item */
  constructor(framework: Framework, askedScales: Iterable<Scale>) {
    const asked = new Set(askedScales)
    this.#items = new ItemScorer(framework)
    this.#itemSums = itemSumsSize(framework)
    this.#groups = framework.groups.map((group) => group.code)
    this.#asked = Uint8Array.from(SCALES, (scale) => (asked.has(scale) ? 1 : 0))
  }

  /**
   * Takes in one person; who answered nothing at all leaves no trace.
   * @throws RangeError where the weight is not a finite number above 0, or the group is unknown
   */
  add(where: PersonCell, person: PersonSums): void {
    if (!(person.weight > 0) || person.weight === Infinity) {
      throw new RangeError(`design weight ${person.weight} is not a number above 0`)
    }
    if (where.group < 0 || where.group >= this.#groups.length) {
      throw new RangeError(`no stakeholder group ${where.group}`)
    }
    if (!person.answered && person.scores.every(Number.isNaN)) return
    const cell = this.#cell(where)
    const { answers } = person
    if (answers !== undefined) {
      cell.items ??= this.#memory.take(this.#itemSums)
      addItems(cell.items, person.weight, person.scores, this.#items, answers, person.offset ?? 0)
    }
    const organisationId = where.organisationId
    if (organisationId === null) {
      cell.own ??= this.#memory.take(OWN_LAYOUT.size)
      addOwnPerson(cell.own, person, this.#asked)
      return
    }
    let sums = cell.organisations.get(organisationId) ?? this.#unweighted.begin()
    if (typeof sums === 'number' && person.weight !== 1) sums = this.#sumsOf(sums, this.#memory)
    cell.organisations.set(organisationId, sums)
    if (typeof sums === 'number') this.#unweighted.add(sums, person, this.#asked)
    else addOrganisationPerson(sums, person, this.#asked)
  }

  /** The rows so far, ordered by quarter, segment, place, group and organisation (own first). */
  rows(): SumRow[] {
    return inOrder(this.#quarters).flatMap(([quarter, pieces]) => this.#rowsOf(quarter, pieces))
  }

  /** The same quarter by quarter, each to be forgotten before the next is asked for: their sums lie in the same place. */
  *takeRows(): Generator<SumRow[]> {
    for (const [quarter, pieces] of inOrder(this.#quarters)) {
      this.#quarters.delete(quarter)
      yield this.#rowsOf(quarter, pieces)
      pieces.clear()
      this.#written.takeBack()
    }
  }

  #rowsOf(quarter: number, pieces: Pieces): SumRow[] {
    const rows: SumRow[] = []
    const name = quarterAt(quarter)
    for (const [day, places] of inOrder(pieces)) {
      const segment = day === NO_DAY ? null : day
      for (const [placeId, cells] of inOrder(places)) {
        cells.forEach((cell, index) => {
          const group = this.#groups[index]
          if (!cell || group === undefined) return
          let { items } = cell
          const add = (organisationId: number | null, sums: Float64Array) => {
            rows.push({ quarter: name, segment, placeId, group, organisationId, sums, items })
            items = null
          }
          if (cell.own) add(null, cell.own)
          for (const [organisationId, sums] of inOrder(cell.organisations)) {
            add(organisationId, this.#sumsOf(sums, this.#written))
          }
        })
      }
    }
    return rows
  }

  #sumsOf(sums: number | Float64Array, memory: SumMemory): Float64Array {
    if (typeof sums !== 'number') return sums
    return this.#unweighted.sumsOf(sums, memory.take(ORGANISATION_LAYOUT.size))
  }

  #cell(where: PersonCell): Cell {
    const { quarter, segment, placeId, group } = where
    const day = segment ?? NO_DAY
    let pieces = this.#quarters.get(quarter)
    if (!pieces) this.#quarters.set(quarter, (pieces = new Map<number, Places>()))
    let places = pieces.get(day)
    if (!places) pieces.set(day, (places = new Map<number, (Cell | undefined)[]>()))
    let cells = places.get(placeId)
    if (!cells) places.set(placeId, (cells = []))
    return (cells[group] ??= { items: null, own: null, organisations: new Map() })
  }
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([a], [b]) => a - b)
}
