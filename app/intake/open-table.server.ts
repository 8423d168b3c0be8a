import { isRejectsHeader, ownCells } from '#app/domain/ingest/rejects'
import { binaryKindOf } from '#app/domain/ingest/text/file-signature'
import { chunksOf } from './chunks.server'
import { openText } from './open-text.server'
import { openSav } from './sav/open-sav.server'
import type { IsKnownHeading } from '#app/domain/ingest/text/header'
import type { OpenTableOptions, Table } from './table'
import { openWorkbook } from './xlsx/open-workbook.server'

/**
 * Opens a file by what its first bytes say that it is, whatever its name.
 * @throws FileRefused
 */
export async function openTable(
  file: string,
  isKnownHeading: IsKnownHeading,
  options: OpenTableOptions = {},
): Promise<Table> {
  const table = await openByKind(file, isKnownHeading, options)
  return isRejectsHeader(table.header) ? withoutRejects(table) : table
}

async function openByKind(
  file: string,
  isKnownHeading: IsKnownHeading,
  options: OpenTableOptions,
): Promise<Table> {
  for await (const head of chunksOf(file, options.signal)) {
    const kind = binaryKindOf(head)
    if (kind === 'zip_or_xlsx') return openWorkbook(file, isKnownHeading, options)
    if (kind === 'sav') return openSav(file, isKnownHeading)
    break
  }
  return openText(file, isKnownHeading, options)
}

/** A file of rejected rows that was mended: without what we put into it. */
function withoutRejects(table: Table): Table {
  const own = (record: readonly string[]) => ownCells(table.header, record)
  return {
    ...table,
    header: own(table.header),
    async *blocks(signal) {
      for await (const block of table.blocks(signal)) {
        yield { ...block, records: block.records.map(own) }
      }
    },
  }
}
