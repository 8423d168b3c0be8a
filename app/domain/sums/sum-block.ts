import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'

/** The sums of single items of a cell. */
export interface ItemSumRow extends Pick<
  ImportedSumRow,
  'importId' | 'quarter' | 'segment' | 'placeId' | 'group'
> {
  readonly items: Float64Array
}

/** The sums of one cell of an import: they go when that is undone. */
export interface ImportedSumRow {
  readonly importId: number
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

/**
 * All rows of an import of one quarter and place, as they are stored: one behind the other, by segment (none
 * first), group and organisation (none first). A country has a hundred times as many rows as blocks, and to
 * make an object of each takes longer than to add it up.
 */
export interface SumBlock {
  readonly importId: number
  readonly quarter: Quarter
  readonly placeId: number
  /** Codes of the stakeholder groups, in order. */
  readonly groups: readonly string[]
  /** BLOCK_ROW of each row. */
  readonly rows: Int32Array
  /** Of all rows: OWN_LAYOUT or ORGANISATION_LAYOUT. */
  readonly sums: Float64Array
  /** item-sums of the rows that have them; null where none has. */
  readonly items: Float64Array | null
}

/** What is known of each row of a block. */
export const BLOCK_ROW = {
  /** First day of the piece of the quarter; NONE for responses without a day. */
  segment: 0,
  /** Its place among the codes. */
  group: 1,
  /** Its id; NONE: those who are their own cluster. */
  organisation: 2,
  /** How many numbers its sums are, and those of its items: 0 where it has none. */
  sums: 3,
  items: 4,
  size: 5,
} as const

const { size: SIZE } = BLOCK_ROW

/** Stands for what there is not: before every day and every id. */
export const NONE = -(2 ** 31)

/** A row of a block, and where its numbers begin: good until the next is visited. */
export interface BlockRow {
  segment: Day | null
  group: string
  organisationId: number | null
  /** Where its sums begin and end, and those of its items. */
  sums: number
  sumsEnd: number
  items: number
  itemsEnd: number
}

/** How many numbers all rows of a block have. */
export function countOf({ rows }: Pick<SumBlock, 'rows'>, of: 'sums' | 'items'): number {
  let count = 0
  for (let at = BLOCK_ROW[of]; at < rows.length; at += SIZE) count += rows[at] as number
  return count
}

/** Visits the rows of a block as they lie. */
export function eachRow(
  { groups, rows }: Pick<SumBlock, 'groups' | 'rows'>,
  visit: (row: BlockRow) => void,
) {
  const row: BlockRow = {
    ...{ segment: null, group: '', organisationId: null },
    ...{ sums: 0, sumsEnd: 0, items: 0, itemsEnd: 0 },
  }
  for (let at = 0; at < rows.length; at += SIZE) {
    const segment = rows[at + BLOCK_ROW.segment] as number
    const organisation = rows[at + BLOCK_ROW.organisation] as number
    row.segment = segment === NONE ? null : segment
    row.group = groups[rows[at + BLOCK_ROW.group] as number] as string
    row.organisationId = organisation === NONE ? null : organisation
    row.sums = row.sumsEnd
    row.sumsEnd += rows[at + BLOCK_ROW.sums] as number
    row.items = row.itemsEnd
    row.itemsEnd += rows[at + BLOCK_ROW.items] as number
    visit(row)
  }
}

/** The rows of one segment of a block. */
export interface BlockPiece {
  readonly block: SumBlock
  readonly segment: Day | null
  /** Where its rows begin and end, in `rows`. */
  readonly from: number
  readonly to: number
  /** Where its sums begin. */
  readonly sums: number
}

export function piecesOf(block: SumBlock): BlockPiece[] {
  const { rows } = block
  const pieces: BlockPiece[] = []
  let [from, sums, end] = [0, 0, 0]
  for (let to = 0; to < rows.length;) {
    end += rows[to + BLOCK_ROW.sums] as number
    const segment = rows[to + BLOCK_ROW.segment] as number
    to += SIZE
    if (rows[to + BLOCK_ROW.segment] === segment) continue
    pieces.push({ block, segment: segment === NONE ? null : segment, from, to, sums })
    ;[from, sums] = [to, end]
  }
  return pieces
}

/** The rows of a block, which see its numbers where they lie. */
export function rowsOf(block: SumBlock): ImportedSumRow[] {
  const { importId, quarter, placeId, sums, items } = block
  const rows: ImportedSumRow[] = []
  eachRow(block, ({ segment, group, organisationId, ...at }) => {
    const ofItems = at.items < at.itemsEnd ? items?.subarray(at.items, at.itemsEnd) : null
    rows.push({
      ...{ importId, quarter, segment, placeId, group, organisationId },
      ...{ sums: sums.subarray(at.sums, at.sumsEnd), items: ofItems ?? null },
    })
  })
  return rows
}
