import { groupBy, keyOf } from '#app/domain/grouping'
import type { SumAccumulator } from '#app/domain/sums/accumulator'
import {
  BLOCK_ROW,
  NONE,
  rowsOf,
  type ImportedSumRow,
  type SumBlock,
} from '#app/domain/sums/sum-block'
import type { Database } from '#db/client.server'
import * as sumRows from '#db/repositories/sum-rows.server'

export type SumRow = Omit<ImportedSumRow, 'importId'>

/** What was gathered, row by row: by quarter, place, segment, group and organisation (own clusters first). */
export function takenRows(accumulator: SumAccumulator, importId = 1): ImportedSumRow[] {
  return [...accumulator.takeBlocks(importId)].flatMap(([, blocks]) =>
    // A block is good until the next is asked for.
    Array.from(blocks, (block) =>
      rowsOf({ ...block, sums: block.sums.slice(), items: block.items?.slice() ?? null }),
    ).flat(),
  )
}

/** Stores rows of an import: each cell once, and a place at once. */
export async function insertRows(
  db: Database,
  importId: number,
  rows: readonly SumRow[],
): Promise<void> {
  await sumRows.insertMany(db, blocksOf(rows.map((row) => ({ ...row, importId }))))
}

/**
 * Rows as blocks: the same rows in another order are the same blocks, to the byte.
 * @param rows each cell (import, quarter, segment, place, group, organisation) at most once
 */
export function blocksOf(rows: readonly ImportedSumRow[]): SumBlock[] {
  const blocks = groupBy(rows, ({ importId, quarter, placeId }) =>
    keyOf(importId, quarter, placeId),
  )
  return [...blocks.values()].map(blockOf)
}

function blockOf(unordered: readonly [ImportedSumRow, ...ImportedSumRow[]]): SumBlock {
  const [{ importId, quarter, placeId }] = unordered
  const groups = [...new Set(unordered.map(({ group }) => group))].sort()
  const places = new Map(groups.map((code, place) => [code, place]))
  const ordered = unordered
    .map((row) => ({
      ...{ row, segment: row.segment ?? NONE, group: places.get(row.group) as number },
      organisation: row.organisationId ?? NONE,
    }))
    .sort((a, b) => a.segment - b.segment || a.group - b.group || a.organisation - b.organisation)
  const lengthOf = (of: 'sums' | 'items') =>
    unordered.reduce((sum, row) => sum + (row[of]?.length ?? 0), 0)
  const sums = new Float64Array(lengthOf('sums'))
  const items = new Float64Array(lengthOf('items'))
  const rows = new Int32Array(ordered.length * BLOCK_ROW.size)
  const used = { sums: 0, items: 0 }
  ordered.forEach(({ row, segment, group, organisation }, at) => {
    const ofItems = row.items?.length ?? 0
    rows.set([segment, group, organisation, row.sums.length, ofItems], at * BLOCK_ROW.size)
    sums.set(row.sums, used.sums)
    if (row.items) items.set(row.items, used.items)
    used.sums += row.sums.length
    used.items += ofItems
  })
  return { importId, quarter, placeId, groups, rows, sums, items: items.length > 0 ? items : null }
}
