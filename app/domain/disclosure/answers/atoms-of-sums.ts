import { SCALES } from '../../framework/framework'
import { HEAVIEST, K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '../../sums/layout'
import { keepWeight } from '../ledger/heaviest'
import type { ImportedSumRow } from '../../sums/groups'
import { basePath, type PlacedAtom, type Placement } from './placed-atom'

interface Cell {
  readonly first: ImportedSumRow
  readonly n: Float64Array
  readonly weights: Float64Array
  readonly squares: Float64Array
  readonly heaviest: readonly number[][]
}

/**
 * Atoms of places and quarters that nothing happened to but one import: everything that is needed
 * stands in the sums. One atom per scale, group, and with or without a day.
 *
 * @param rows active ones, each cell once
 */
export function atomsOfSums(rows: Iterable<ImportedSumRow>): PlacedAtom[] {
  const cells = new Map<string, Cell>()
  for (const row of rows) {
    const key = basePath(row.importId, row, row.group, row.segment !== null).join()
    let cell = cells.get(key)
    if (cell === undefined) {
      const [n, weights, squares] = [0, 1, 2].map(() => new Float64Array(K)) as Totals
      cell = { first: row, n, weights, squares, heaviest: SCALES.map(() => []) }
      cells.set(key, cell)
    }
    for (let k = 0; k < K; k += 1) {
      cell.n[k]! += row.sums[OWN_LAYOUT.valid + k]!
      cell.weights[k]! += row.sums[weightsOffset(row, k)]!
      cell.squares[k]! += row.sums[squaresOffset(row, k)]!
      const from = OWN_LAYOUT.heaviest + k * HEAVIEST
      for (const weight of row.sums.subarray(from, from + HEAVIEST)) {
        if (weight > 0) keepWeight(cell.heaviest[k]!, weight)
      }
    }
  }
  return [...cells.values()].flatMap(({ first, n, weights, squares, heaviest }) => {
    const { importId, quarter, placeId, group, segment } = first
    const path = basePath(importId, first, group, segment !== null)
    const placements: readonly Placement[] = [{ importId, group, segment, factor: 1 }]
    return SCALES.flatMap((scale, k): PlacedAtom[] => {
      if (n[k] === 0) return []
      const sums = { n: n[k]!, sumWeights: weights[k]!, sumSquaredWeights: squares[k]! }
      const atom = { path, ...sums, heaviest: heaviest[k]! }
      return [{ scale, quarter, placeId, importId, atom, placements }]
    })
  })
}

type Totals = [Float64Array, Float64Array, Float64Array]

/** Σv of a scale. */
function weightsOffset(row: ImportedSumRow, k: number): number {
  return row.organisationId === null ? OWN_LAYOUT.sums + k : ORGANISATION_LAYOUT.sumWeights + k
}

/** Σv² of a scale: u_k² = v² for respondents on their own. */
function squaresOffset(row: ImportedSumRow, k: number): number {
  return row.organisationId === null
    ? OWN_LAYOUT.products + productIndex(k, k)
    : ORGANISATION_LAYOUT.sumSquaredWeights + k
}
