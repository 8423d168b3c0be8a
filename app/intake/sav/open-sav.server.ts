import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { wordKey } from '#app/domain/ingest/text/text-key'
import type { IsKnownHeading } from '#app/domain/ingest/text/header'
import type { Table, TableBlock } from '../table'
import { ByteReader } from './byte-reader'
import { casesOf } from './sav-cases'
import { SavCells } from './sav-cell'
import { readDictionary, type SavDictionary } from './sav-dictionary'

/** It is read as a whole. */
const LARGEST = 100_000_000
const [ROWS_A_BLOCK, CELLS_A_BLOCK] = [2_000, 500_000]
const WEIGHT_NAMES = new Set(['weight', 'gewicht', 'weging', 'weegfactor'])

/**
 * An SPSS system file (.sav), of any code page. A variable is headed by its name, or by its label where
 * only that is known; the first case is row 2.
 * @throws FileRefused file_broken, file_too_large
 */
export async function openSav(file: string, isKnownHeading: IsKnownHeading): Promise<Table> {
  const { size } = await stat(file)
  if (size > LARGEST) {
    throw new FileRefused([refusal('file_too_large', { maximum: LARGEST / 1_000_000 })])
  }
  const bytes = await readFile(file)
  const reader = new ByteReader(bytes)
  const { dictionary, start, cells } = sound(() => {
    const dictionary = readDictionary(reader)
    if (dictionary.variables.length === 0) throw new RangeError('no variables')
    const start = reader.at
    const cells = new SavCells(dictionary, reader.isBigEndian)
    for (const record of casesOf(reader, dictionary, start)) cells.look(record)
    return { dictionary, start, cells }
  })
  const { variables, encoding, weight } = dictionary
  const header = variables.map(({ name, label }) => {
    return !isKnownHeading(name, true) && isKnownHeading(label, true) ? label : name
  })
  return {
    facts: {
      fileName: path.basename(file),
      bytes: size,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding,
      delimiter: '',
    },
    header,
    headerRow: 1,
    headings: [header, variables.map(({ label }) => label)],
    isHeaderless: false,
    issues: weight === null || WEIGHT_NAMES.has(wordKey(weight)) ? [] : [weighted(weight)],
    blocks: (signal) => blocksOf(reader, dictionary, { start, cells }, signal),
  }
}

/** What was read. @throws FileRefused file_broken where the file does not hold what it should */
function sound<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new FileRefused([refusal('file_broken', { kind: 'sav' })])
  }
}

async function* blocksOf(
  reader: ByteReader,
  dictionary: SavDictionary,
  { start, cells }: { readonly start: number; readonly cells: SavCells },
  signal?: AbortSignal,
): AsyncGenerator<TableBlock> {
  const most = Math.max(1, Math.min(ROWS_A_BLOCK, CELLS_A_BLOCK / dictionary.variables.length))
  let firstRow = 2
  let records: string[][] = []
  for (const record of casesOf(reader, dictionary, start)) {
    records.push(cells.read(record))
    if (records.length < most) continue
    signal?.throwIfAborted()
    // Where it stands in the file is kept: somebody else may read meanwhile
    const at = reader.at
    yield { firstRow, records, bytesRead: at }
    reader.at = at
    firstRow += records.length
    records = []
  }
  yield { firstRow, records, bytesRead: reader.buffer.length }
}

function weighted(value: string): IngestIssue {
  const code = 'weight_not_read'
  return { row: null, column: value, code, severity: 'warning', params: { value } }
}
