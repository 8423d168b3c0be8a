import { openImport } from '../../../../app/intake/open-import.server'
import { importFile } from '../../../../app/services/import/import-file.server'
import { createDb } from '../../../../db/client.server'

// Imports the survey named on its command line; says when its first rows are stored, then goes on as
// slowly as it is told to: a byte on its standard input lets it finish.
const [url, path] = process.argv.slice(2) as [string, string]
const handle = createDb(url)
let told = false
await importFile(
  handle,
  {
    kind: 'survey',
    path,
    fileName: 'large.csv',
    dryRun: false,
    strict: false,
    createRegions: false,
    period: null,
    regionSet: null,
    mapping: null,
    answers: { same_answers: 'other_people' },
    now: '2026-11-23T12:00:00.000Z',
  },
  {
    openFile: async (specification) => {
      const file = await openImport(specification)
      return {
        ...file,
        async *batches() {
          for await (const batch of file.batches(new AbortController().signal)) {
            yield batch
            // By now it is stored; what is asked next is written a moment later.
            if (!told) process.stdout.write('storing\n')
            told = true
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
        },
      }
    },
    randomBytes: (count) => new Uint8Array(count).fill(7),
    clock: () => 0,
  },
)
process.stdout.write('done\n')
await handle.close()
