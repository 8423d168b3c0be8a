import { SCALES } from '../../framework/framework'
import { K, ORGANISATION_LAYOUT, OWN_LAYOUT, productIndex } from '../../sums/layout'
import type { ImportedSumRow } from '../../sums/groups'
import { basePath, type PlacedAtom, type Placement } from './placed-atom'

interface Cell {
  readonly first: ImportedSumRow
  readonly n: Float64Array
  readonly squares: Float64Array
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
      cell = { first: row, n: new Float64Array(K), squares: new Float64Array(K) }
      cells.set(key, cell)
    }
    for (let k = 0; k < K; k += 1) {
      cell.n[k]! += row.sums[OWN_LAYOUT.valid + k]!
      cell.squares[k]! += row.sums[squaresOffset(row, k)]!
    }
  }
  return [...cells.values()].flatMap(({ first, n, squares }) => {
    const { importId, quarter, placeId, group, segment } = first
    const path = basePath(importId, first, group, segment !== null)
    const placements: readonly Placement[] = [{ importId, group, segment }]
    return SCALES.flatMap((scale, k): PlacedAtom[] => {
      if (n[k] === 0) return []
      const atom = { path, n: n[k]!, sumSquaredWeights: squares[k]! }
      return [{ scale, quarter, placeId, importId, atom, placements }]
    })
  })
}

/** Σv² of a scale: u_k² = v² for respondents on their own. */
function squaresOffset(row: ImportedSumRow, k: number): number {
  return row.organisationId === null
    ? OWN_LAYOUT.products + productIndex(k, k)
    : ORGANISATION_LAYOUT.sumSquaredWeights + k
}
