import type { GroupSums } from '../scoring/types'
import type { SumRow } from './accumulator'
import { emptyOwn } from './empty'
import { mergeSums } from './merge'
import { OrganisationSums } from './organisation-sums'

/** A stored row of sums: it belongs to one import, and goes when that is undone. */
export interface ImportedSumRow extends SumRow {
  readonly importId: number
}

/** The sums of single items of a cell. */
export interface ItemSumRow extends Pick<
  ImportedSumRow,
  'importId' | 'quarter' | 'segment' | 'placeId' | 'group'
> {
  readonly items: Float64Array
}

function order<Value extends number | string>(a: Value | null, b: Value | null): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  return a < b ? -1 : 1
}

/** By import, quarter, segment, place and organisation (none first), and group. */
export function inFixedOrder(a: ImportedSumRow, b: ImportedSumRow): number {
  return (
    order(a.importId, b.importId) ||
    order(a.quarter, b.quarter) ||
    order(a.segment, b.segment) ||
    order(a.placeId, b.placeId) ||
    order(a.organisationId, b.organisationId) ||
    order(a.group, b.group)
  )
}

/**
 * The sums of a region and period, per stakeholder group, from all rows that count there: one
 * quarter's, or those of the quarters of a year (method sections 2 and 6).
 *
 * Rows are added in the fixed order import, quarter, segment, place, organisation, whatever the order
 * given: so the same rows give the same digits, and leaving out an import's rows gives the digits of a
 * database that never saw it. An organisation's rows are added here, before anything is squared.
 * @param rows each cell (import, quarter, segment, place, group, organisation) at most once
 * @returns by group code; the rows themselves are left as they are
 */
export function mergeIntoGroups(rows: readonly ImportedSumRow[]): GroupSums[] {
  const groups = new Map<string, GroupSums>()
  const isInOrder = rows.every((row, at) => at === 0 || inFixedOrder(rows[at - 1]!, row) <= 0)
  for (const row of isInOrder ? rows : [...rows].sort(inFixedOrder)) {
    let group = groups.get(row.group)
    if (!group) {
      group = { group: row.group, own: emptyOwn(), organisations: new OrganisationSums() }
      groups.set(row.group, group)
    }
    if (row.organisationId === null) mergeSums(group.own, row.sums)
    else group.organisations.add(row.organisationId, row.sums)
  }
  return [...groups.values()].sort((a, b) => order(a.group, b.group))
}
