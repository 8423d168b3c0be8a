import { expect, test } from 'vitest'
import type { ImportBatch, OpenedFile } from '#app/domain/ingest/opened-file'
import { batchesOf } from '#app/services/import/batches-of'
import { all } from '#tests/intake/fixtures'

const REGIONS: ImportBatch = {
  ...{ kind: 'regions', rows: [], rowsRead: 0, rejected: 0, issues: [], bytesRead: 0 },
}

function fileOf(batches: readonly ImportBatch[]): OpenedFile {
  return {
    ...{ sha256: '', format: 'canonical', encoding: 'utf-8', delimiter: ',', bytes: 0 },
    ...{ columns: [], askedScales: [], issues: [] },
    async *batches() {
      yield* batches
    },
    close: () => Promise.resolve(),
  }
}

test('batches of the kind that was asked for are handed on', async () => {
  expect(await all(batchesOf('regions', fileOf([REGIONS, REGIONS])))).toHaveLength(2)
})

test('a batch of another kind stops the import', async () => {
  const read = all(batchesOf('agreements', fileOf([REGIONS])))
  await expect(read).rejects.toThrow('regions')
})
