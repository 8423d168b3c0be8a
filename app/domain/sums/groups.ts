import type { Day } from '../calendar/day'
import { groupBy, heldIn } from '../grouping'
import type { GroupSums } from '../scoring/types'
import { emptyOwn } from './empty'
import { ORGANISATION_LAYOUT, OWN_LAYOUT } from './layout'
import { addSums } from './merge'
import { OrganisationSums } from './organisation-sums'
import { BLOCK_ROW, NONE, piecesOf, type BlockPiece, type SumBlock } from './sum-block'

/** Where a piece of a block counts in one region set; null: nowhere. */
export type RegionOfPiece = (block: SumBlock, segment: Day | null) => number | null

/**
 * The sums of every region of a set in a period, per stakeholder group, from all blocks that count there: one
 * quarter's, or those of the quarters of a year (method sections 2 and 6).
 *
 * Rows are added in the fixed order import, quarter, segment, place, organisation, whatever the order
 * given: so the same rows give the same digits, and leaving out an import's rows gives the digits of a
 * database that never saw it. An organisation's rows are added here, before anything is squared.
 * @param blocks each (import, quarter, place) at most once; they are left as they are
 * @returns by region; of each by group code
 * @throws RangeError where a row is of another layout
 */
export function mergeByRegion(
  blocks: readonly SumBlock[],
  regionOf: RegionOfPiece,
): ReadonlyMap<number, GroupSums[]> {
  const pieces = blocks.flatMap(piecesOf).sort(inFixedOrder)
  const byRegion = groupBy(pieces, ({ block, segment }) => regionOf(block, segment))
  const merged = new Map<number, GroupSums[]>()
  for (const [regionId, ofRegion] of byRegion) {
    if (regionId !== null) merged.set(regionId, merge(ofRegion))
  }
  return merged
}

function merge(pieces: readonly BlockPiece[]): GroupSums[] {
  const answering = organisationsByGroup(pieces)
  const groups = new Map<string, GroupSums>()
  const make = (group: string): GroupSums => {
    const organisations = new OrganisationSums(answering.get(group)?.size)
    return { group, own: emptyOwn(), organisations }
  }
  for (const { block, from, to, sums } of pieces) {
    const { rows } = block
    let at = sums
    for (let row = from; row < to; row += BLOCK_ROW.size) {
      const code = block.groups[rows[row + BLOCK_ROW.group] as number] as string
      const organisation = rows[row + BLOCK_ROW.organisation] as number
      const length = rows[row + BLOCK_ROW.sums] as number
      if (length !== (organisation === NONE ? OWN_LAYOUT.size : ORGANISATION_LAYOUT.size)) {
        throw new RangeError(`${length} numbers are no sums of this layout`)
      }
      const { own, organisations } = heldIn(groups, code, () => make(code))
      if (organisation === NONE) addSums(own, 0, block.sums, at, length)
      else organisations.add(organisation, block.sums, at)
      at += length
    }
  }
  return [...groups.values()].sort((a, b) => order(a.group, b.group))
}

/**
 * Group → its organisations, counted before there is room for their sums: they answer from many places, and
 * quarters stay in memory for two years. Room for every row would be four times as much.
 */
function organisationsByGroup(
  pieces: readonly BlockPiece[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const answering = new Map<string, Set<number>>()
  for (const { block, from, to } of pieces) {
    for (let row = from; row < to; row += BLOCK_ROW.size) {
      const organisation = block.rows[row + BLOCK_ROW.organisation] as number
      if (organisation === NONE) continue
      const code = block.groups[block.rows[row + BLOCK_ROW.group] as number] as string
      heldIn(answering, code, () => new Set<number>()).add(organisation)
    }
  }
  return answering
}

/** By import, quarter, segment and place; the rows within lie in order. */
function inFixedOrder(a: BlockPiece, b: BlockPiece): number {
  return (
    order(a.block.importId, b.block.importId) ||
    order(a.block.quarter, b.block.quarter) ||
    order(a.segment, b.segment) ||
    order(a.block.placeId, b.block.placeId)
  )
}

function order<Value extends number | string>(a: Value | null, b: Value | null): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}
