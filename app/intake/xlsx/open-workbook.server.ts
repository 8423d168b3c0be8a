import { createHash } from 'node:crypto'
import path from 'node:path'
import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import { correctedHeaderRow } from '#app/domain/ingest/guess'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { findHeader, type IsKnownHeading } from '#app/domain/ingest/text/header'
import { chunksOf } from '../chunks.server'
import type { OpenTableOptions, Table, TableBlock } from '../table'
import { chooseSheet, type CandidateSheet } from './choose-sheet'
import { SheetMerges } from './sheet-merges.server'
import type { SheetRow } from './sheet-row'
import { rowsOf } from './sheet-rows.server'
import { readWorkbook, type SheetEntry, type Workbook } from './workbook.server'
import { Zip } from './zip.server'

/** Rows in which the header is looked for. */
const HEAD_ROWS = 60

interface Candidate extends CandidateSheet {
  readonly entry: SheetEntry
}

/**
 * A workbook as Excel, LibreOffice and survey tools write it (.xlsx): one of its sheets is the table.
 * @throws FileRefused file_broken, file_unfolds_too_large, file_not_supported, file_empty, sheet
 */
export async function openWorkbook(
  file: string,
  isKnownHeading: IsKnownHeading,
  { signal, lenient = false, answers = {} }: OpenTableOptions = {},
): Promise<Table> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunksOf(file, signal)) {
    hash.update(chunk)
    bytes += chunk.length
  }
  const workbook = await readWorkbook(await Zip.open(file))
  const candidates: Candidate[] = []
  for (const entry of workbook.sheets) {
    const head = await headOf(workbook, entry, null)
    const known = findHeader(head.records, isKnownHeading)?.header.filter((cell) =>
      isKnownHeading(cell),
    ).length
    if (known !== undefined) candidates.push({ ...entry, known, entry })
  }
  const isLooking = lenient && answers.sheet === undefined
  const { data: chosen, issues } = chooseSheet(candidates, isLooking ? null : answers)
  if (chosen === null) throw new FileRefused([refusal('file_empty')])
  const { entry } = chosen
  const others = candidates.flatMap(({ name }) => (name === entry.name ? [] : [name]))
  const merges = await SheetMerges.of(workbook, entry)
  const head = await headOf(workbook, entry, merges)
  const row = correctedHeaderRow(answers)
  const pointedOut = typeof row === 'number' ? row - head.firstRow : row
  const found = findHeader(head.records, isKnownHeading, pointedOut)
  if (found === null) throw new FileRefused([refusal('file_empty')])
  const headerRow = head.firstRow + found.last
  return {
    facts: {
      fileName: path.basename(file),
      bytes,
      sha256: hash.digest('hex'),
      encoding: 'xlsx',
      delimiter: '',
      sheets: [entry.name, ...others],
    },
    header: found.header,
    headerRow,
    headings: found.rows,
    isHeaderless: found.isNone ?? false,
    issues: [...issues, ...formulasWithoutValue(merges.uncalculated)],
    blocks: (abort) => {
      const rows = rowsOf(workbook, entry, merges)
      return blocksBelow(rows, { headerRow, width: found.header.length, bytes }, abort)
    },
  }
}

/** The first rows, those without any cell included. */
async function headOf(workbook: Workbook, entry: SheetEntry, merges: SheetMerges | null) {
  const rows: SheetRow[] = []
  for await (const piece of rowsOf(workbook, entry, merges)) {
    rows.push(...piece.rows)
    if (rows.length >= HEAD_ROWS) break
  }
  const firstRow = rows[0]?.row ?? 1
  const near = rows.filter(({ row }) => row < firstRow + HEAD_ROWS)
  const records: string[][] = []
  for (const { row, cells } of near) {
    while (records.length < row - firstRow) records.push([''])
    records.push(cells)
  }
  return { firstRow, records }
}

/** Rows are as wide as the header: a sheet keeps no blank cells. */
async function* blocksBelow(
  pieces: ReturnType<typeof rowsOf>,
  { headerRow, width, bytes }: Readonly<Record<'headerRow' | 'width' | 'bytes', number>>,
  signal?: AbortSignal,
): AsyncGenerator<TableBlock> {
  for await (const { rows, share } of pieces) {
    signal?.throwIfAborted()
    let block: { firstRow: number; records: string[][]; bytesRead: number } | null = null
    for (const { row, cells } of rows) {
      if (row <= headerRow) continue
      while (cells.length < width) cells.push('')
      if (block !== null && row === block.firstRow + block.records.length) {
        block.records.push(cells)
        continue
      }
      if (block !== null) yield block
      block = { firstRow: row, records: [cells], bytesRead: Math.round(share * bytes) }
    }
    if (block !== null) yield block
  }
}

function formulasWithoutValue(count: number): IngestIssue[] {
  if (count === 0) return []
  const params = { count }
  const code = 'formulas_not_calculated'
  return [{ row: null, column: null, code, severity: 'warning', params }]
}
