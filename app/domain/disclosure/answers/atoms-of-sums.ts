import { SCALES, type Scale } from '../../framework/framework'
import { HEAVIEST } from '../../sums/layout'
import { ITEM_HEAD, itemHeadAt } from '../../sums/item-sums'
import type { ItemSumRow } from '../../sums/sum-block'
import { atomKey } from '../ledger/atoms'
import { keepWeight, weightsFrom } from '../ledger/heaviest'
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
    const known = cells.get(key)
    if (known !== undefined) known.rows.push(row)
    else cells.set(key, { first: row, path, key, rows: [row] })
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
    key: `${key}/${mark.key}`,
    ...{ quarter, placeId, importId },
    placements: [{ importId, group, segment, factor: 1, complete }],
  }
}

/** @param head where the sums of the atom begin; null where it has no answers */
function atomOf(
  { rows }: Gathered,
  scale: Scale,
  head: number,
  { path, key, quarter, placeId, importId, placements }: ReturnType<typeof markedIn>,
): PlacedAtom | null {
  let [n, sumWeights, sumSquaredWeights] = [0, 0, 0]
  for (const { items } of rows) {
    n += items[head + ITEM_HEAD.n] as number
    sumWeights += items[head + ITEM_HEAD.weights] as number
    sumSquaredWeights += items[head + ITEM_HEAD.squares] as number
  }
  if (n === 0) return null
  const heaviest = heaviestOf(rows, head + ITEM_HEAD.heaviest)
  const atom = { path, key, n, sumWeights, sumSquaredWeights, heaviest }
  // Without a spread: that takes more memory, and there are hundreds of thousands.
  return { scale, atom, key, quarter, placeId, importId, placements }
}

/** @param from where those of a row begin: descending, 0 where there are fewer */
function heaviestOf(rows: readonly ItemSumRow[], from: number): readonly number[] {
  const endOf = ({ items }: ItemSumRow) => {
    let end = from
    while (end < from + HEAVIEST && (items[end] as number) > 0) end += 1
    return end
  }
  const [first] = rows as readonly [ItemSumRow]
  if (rows.length === 1) return weightsFrom(first.items, from, endOf(first))
  const heaviest: number[] = []
  for (const row of rows) {
    for (let at = from; at < endOf(row); at++) keepWeight(heaviest, row.items[at] as number)
  }
  return weightsFrom(heaviest, 0, heaviest.length)
}
