import { csvRecord } from '#app/domain/export/csv-record'
import { knownHeadings } from '#app/domain/ingest/columns/recognise'
import type { Answers } from '#app/domain/ingest/question'
import { guarded, REJECT_HEADINGS } from '#app/domain/ingest/rejects'
import { openTable } from '#app/intake/open-table.server'
import type { Language } from '#app/words/language'
import { spreadsheetFile } from '#app/words/rejects-file'
import type { Database } from '#db/client.server'
import { currentFramework } from '../framework.server'

/**
 * The rejected rows of a file with all their cells, and before them their row and why: to be mended in a
 * spreadsheet and imported as it is.
 * @param reasons row → why
 * @throws FileRefused where the file cannot be read
 */
export async function* rejectedRows(
  db: Database,
  file: { readonly path: string; readonly answers?: Answers },
  reasons: ReadonlyMap<number, string>,
  language: Language,
): AsyncGenerator<string> {
  const { byteOrderMark, separator } = spreadsheetFile(language)
  const line = (cells: readonly string[]) => `${csvRecord(cells.map(guarded), separator)}\r\n`
  const isKnown = knownHeadings(await currentFramework(db))
  const { answers = {} } = file
  const table = await openTable(file.path, isKnown, { answers })
  yield byteOrderMark + line([...REJECT_HEADINGS[language], ...table.header])
  for await (const { firstRow, records } of table.blocks()) {
    const lines = records.flatMap((record, index) => {
      const row = firstRow + index
      const reason = reasons.get(row)
      if (reason === undefined) return []
      return [line([String(row), reason, ...record])]
    })
    if (lines.length > 0) yield lines.join('')
  }
}
