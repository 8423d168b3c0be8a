import { expect, test } from 'vitest'
import type { FileEvidence } from '#app/domain/ingest/evidence/file-evidence'
import type { PassedOver } from '#app/domain/ingest/rows/passed-over'
import { gatherEvidence } from '#app/intake/gather-evidence.server'
import type { Table } from '#app/intake/table'

/** Rows by the piece of a file in which they stand, each a block of its own, as plain lines beside others are. */
function tableOf(bytes: number, pieces: readonly (readonly string[])[]): Table {
  return {
    facts: { fileName: 'survey.csv', bytes, sha256: '', encoding: 'utf-8', delimiter: ';' },
    ...{ header: ['I1'], headerRow: 1, headings: [['I1']], isHeaderless: false, issues: [] },
    async *blocks() {
      let firstRow = 2
      for (const [at, rows] of pieces.entries()) {
        for (const row of rows) {
          yield { firstRow: firstRow++, records: [[row]], bytesRead: (at + 1) * 65_536 }
        }
      }
    },
  }
}

/** What was read of a table of which nothing is open after its first row. */
async function readOf(bytes: number): Promise<string[]> {
  const added: string[] = []
  const evidence = {
    add: ([text = '']: readonly string[]) => added.push(text),
    conclude: () => ({ data: {}, issues: [] }),
  }
  const passedOver = { isRow: () => true, given: [] }
  const table = tableOf(bytes, [
    ['1', '2'],
    ['3', '4'],
  ])
  await gatherEvidence(
    table,
    evidence as unknown as FileEvidence,
    passedOver as unknown as PassedOver,
    undefined,
  )
  return added
}

test('of a large file at least a whole piece is read for what its columns tell, of a small one all', async () => {
  expect(await readOf(40_000_000)).toEqual(['1', '2'])
  expect(await readOf(1_000)).toEqual(['1', '2', '3', '4'])
})
