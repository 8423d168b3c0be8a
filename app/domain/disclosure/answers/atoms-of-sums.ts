import { SCALES } from '../../framework/framework'
import { heldIn } from '../../grouping'
import { HEAVIEST } from '../../sums/layout'
import { ITEM_HEAD, itemHeadAt } from '../../sums/item-sums'
import type { ItemSumRow } from '../../sums/groups'
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
  return [...cells.values()].flatMap((cell) =>
    SCALES.flatMap((_, scale) =>
      [true, false].flatMap((complete) => atomOf(cell, scale, complete)),
    ),
  )
}

function atomOf({ first, path, key, rows }: Gathered, k: number, complete: boolean): PlacedAtom[] {
  const head = itemHeadAt(k, complete)
  const sumOf = (place: number) =>
    rows.reduce((sum, { items }) => sum + (items[head + place] as number), 0)
  const n = sumOf(ITEM_HEAD.n)
  const scale = SCALES[k]
  if (n === 0 || scale === undefined) return []
  const heaviest: number[] = []
  for (const { items } of rows) {
    const from = head + ITEM_HEAD.heaviest
    for (const weight of items.subarray(from, from + HEAVIEST)) {
      if (weight > 0) keepWeight(heaviest, weight)
    }
  }
  const { importId, quarter, placeId, group, segment } = first
  const sums = {
    n,
    sumWeights: sumOf(ITEM_HEAD.weights),
    sumSquaredWeights: sumOf(ITEM_HEAD.squares),
  }
  const element = `complete ${completeMark(complete)}`
  const atom = { path: [...path, element], ...sums, heaviest }
  const placements = [{ importId, group, segment, factor: 1, complete }]
  return [
    {
      ...{ scale, quarter, placeId, importId, atom, placements },
      key: `${key}/${atomKey([element])}`,
    },
  ]
}
