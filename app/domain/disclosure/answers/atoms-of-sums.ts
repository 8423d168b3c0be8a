import { SCALES, type Scale } from '../../framework/framework'
import { heldIn } from '../../grouping'
import { HEAVIEST } from '../../sums/layout'
import { ITEM_HEAD, itemHeadAt } from '../../sums/item-sums'
import type { ItemSumRow } from '../../sums/sum-block'
import { atomKey } from '../ledger/atoms'
import { keepWeight } from '../ledger/heaviest'
import { basePath, completeMark, type PlacedAtom } from './placed-atom'

interface Gathered {
  readonly first: ItemSumRow
  readonly path: readonly string[]
  readonly key: string
  readonly rows: ItemSumRow[]
}

/**
 * Atoms of places and quarters that nothing happened to but one import: everything that is needed
 * stands in the sums. One atom per scale, group, with or without a day, and whether every item was answered.
 *
 * @param rows active ones, each cell once
 */
export function atomsOfSums(rows: Iterable<ItemSumRow>): PlacedAtom[] {
  const cells = new Map<string, Gathered>()
  for (const row of rows) {
    const path = basePath(row.importId, row, row.group, row.segment !== null)
    const key = atomKey(path)
    heldIn(cells, key, () => ({ first: row, path, key, rows: [] })).rows.push(row)
  }
  const found: PlacedAtom[] = []
  for (const cell of cells.values()) {
    const marked = MARKS.map((mark) => markedIn(cell, mark))
    SCALES.forEach((scale, k) => {
      for (const mark of marked) {
        const atom = atomOf(cell, scale, itemHeadAt(k, mark.complete), mark)
        if (atom !== null) found.push(atom)
      }
    })
  }
  return found
}

/** Whether every item was answered, as an element of paths and of their keys. */
const MARKS = [true, false].map((complete) => {
  const element = `complete ${completeMark(complete)}`
  return { complete, element, key: atomKey([element]) }
})

/** What the atoms of a cell have in common, whatever the scale. */
function markedIn({ first, path, key }: Gathered, mark: (typeof MARKS)[number]) {
  const { importId, quarter, placeId, group, segment } = first
  const { complete } = mark
  return {
    complete,
    path: [...path, mark.element],
    placed: {
      ...{ quarter, placeId, importId, key: `${key}/${mark.key}` },
      placements: [{ importId, group, segment, factor: 1, complete }],
    },
  }
}

/** @param head where the sums of the atom begin; null where it has no answers */
function atomOf(
  { rows }: Gathered,
  scale: Scale,
  head: number,
  { path, placed }: ReturnType<typeof markedIn>,
): PlacedAtom | null {
  let [n, sumWeights, sumSquaredWeights] = [0, 0, 0]
  const heaviest: number[] = []
  for (const { items } of rows) {
    n += items[head + ITEM_HEAD.n] as number
    sumWeights += items[head + ITEM_HEAD.weights] as number
    sumSquaredWeights += items[head + ITEM_HEAD.squares] as number
    for (let place = 0; place < HEAVIEST; place++) {
      const weight = items[head + ITEM_HEAD.heaviest + place] as number
      if (weight > 0) keepWeight(heaviest, weight)
    }
  }
  if (n === 0) return null
  const { key } = placed
  const atom = { path, key, n, sumWeights, sumSquaredWeights, heaviest }
  return { ...placed, scale, atom }
}
