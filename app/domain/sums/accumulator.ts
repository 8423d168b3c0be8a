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
import { Cells } from './cells'
import { addItems, itemSumsSize } from './item-sums'
import { ORGANISATION_LAYOUT, OWN_LAYOUT } from './layout'
import { BLOCK_ROW, NONE, type SumBlock } from './sum-block'
import { SumMemory } from './sum-memory'
import { UnweightedSums } from './unweighted-sums'

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

/** One place: segment (NONE without a day) → its cells by group index. */
type Pieces = Map<number, (Cell | undefined)[]>

/** One quarter: place id → its pieces. */
type Places = Map<number, Pieces>

/**
 * Gathers the sums of one import, person by person, in memory that grows with the cells and not with
 * the persons. Cells are found by whole numbers only: a million persons take a fraction of a second.
 */
export class SumAccumulator {
  readonly #groups: readonly string[]
  readonly #asked: AskedScales
  readonly #quarters = new Map<number, Places>()
  readonly #memory = new SumMemory()
  /** What blocks are written in, one after the other. */
  #sumsOfBlock = new Float64Array(0)
  #itemsOfBlock = new Float64Array(0)
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
    const known = cell.organisations.get(organisationId)
    let sums = known ?? this.#unweighted.begin()
    if (typeof sums === 'number' && person.weight !== 1) {
      const written = this.#memory.take(ORGANISATION_LAYOUT.size)
      this.#unweighted.write(sums, written, 0, this.#asked)
      sums = written
    }
    if (sums !== known) cell.organisations.set(organisationId, sums)
    if (typeof sums === 'number') this.#unweighted.add(sums, person)
    else addOrganisationPerson(sums, person, this.#asked)
  }

  /**
   * What was gathered, quarter by quarter and place by place; it is forgotten on the way. A block is good until the
   * next is asked for: their numbers lie in the same place.
   * @param except cells that are left out
   */
  *takeBlocks(
    importId: number,
    except = new Cells(),
  ): Generator<readonly [Quarter, Iterable<SumBlock>]> {
    for (const [index, places] of inOrder(this.#quarters)) {
      this.#quarters.delete(index)
      const quarter = quarterAt(index)
      yield [quarter, this.#blocksOf(importId, quarter, places, except)]
    }
  }

  *#blocksOf(
    importId: number,
    quarter: Quarter,
    places: Places,
    except: Cells,
  ): Generator<SumBlock> {
    for (const [placeId, pieces] of inOrder(places)) {
      places.delete(placeId)
      if (except.has(quarter, placeId)) continue
      yield { importId, quarter, placeId, ...this.#written(pieces) }
    }
  }

  #written(pieces: Pieces): Pick<SumBlock, 'groups' | 'rows' | 'sums' | 'items'> {
    const room = this.#roomFor(pieces)
    const groups = [...room.groups].map((group) => this.#groups[group] as string).sort()
    const rows = new Int32Array(room.rows * BLOCK_ROW.size)
    if (this.#sumsOfBlock.length < room.sums) this.#sumsOfBlock = new Float64Array(room.sums)
    if (this.#itemsOfBlock.length < room.items) this.#itemsOfBlock = new Float64Array(room.items)
    const [sums, allItems] = [this.#sumsOfBlock, this.#itemsOfBlock]
    let [row, at, itemsAt] = [0, 0, 0]
    for (const [segment, cells] of inOrder(pieces)) {
      for (const [place, code] of groups.entries()) {
        const cell = cells[this.#groups.indexOf(code)]
        if (!cell) continue
        let { items } = cell
        const head = (organisation: number, size: number) => {
          rows[row + BLOCK_ROW.segment] = segment
          rows[row + BLOCK_ROW.group] = place
          rows[row + BLOCK_ROW.organisation] = organisation
          rows[row + BLOCK_ROW.sums] = size
          rows[row + BLOCK_ROW.items] = items?.length ?? 0
          row += BLOCK_ROW.size
          if (items) allItems.set(items, itemsAt)
          itemsAt += items?.length ?? 0
          items = null
        }
        if (cell.own) {
          head(NONE, OWN_LAYOUT.size)
          sums.set(cell.own, at)
          at += OWN_LAYOUT.size
        }
        for (const organisation of Int32Array.from(cell.organisations.keys()).sort()) {
          const own = cell.organisations.get(organisation) as number | Float64Array
          head(organisation, ORGANISATION_LAYOUT.size)
          if (typeof own === 'number') this.#unweighted.write(own, sums, at, this.#asked)
          else sums.set(own, at)
          at += ORGANISATION_LAYOUT.size
        }
      }
    }
    const items = room.items > 0 ? allItems.subarray(0, room.items) : null
    return { groups, rows, sums: sums.subarray(0, room.sums), items }
  }

  /** How many rows and numbers a place has, and of which groups. */
  #roomFor(pieces: Pieces) {
    const groups = new Set<number>()
    let [rows, sums, items] = [0, 0, 0]
    for (const cells of pieces.values()) {
      cells.forEach((cell, group) => {
        if (!cell) return
        groups.add(group)
        const organisations = cell.organisations.size
        rows += organisations + (cell.own ? 1 : 0)
        sums += organisations * ORGANISATION_LAYOUT.size + (cell.own ? OWN_LAYOUT.size : 0)
        items += cell.items?.length ?? 0
      })
    }
    return { groups, rows, sums, items }
  }

  #cell(where: PersonCell): Cell {
    const { quarter, segment, placeId, group } = where
    let places = this.#quarters.get(quarter)
    if (!places) this.#quarters.set(quarter, (places = new Map<number, Pieces>()))
    let pieces = places.get(placeId)
    if (!pieces) places.set(placeId, (pieces = new Map<number, (Cell | undefined)[]>()))
    const day = segment ?? NONE
    let cells = pieces.get(day)
    if (!cells) pieces.set(day, (cells = []))
    return (cells[group] ??= { items: null, own: null, organisations: new Map() })
  }
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
  return [...map].sort(([a], [b]) => a - b)
}
