import { prepareDatabase } from '../../../../app/services/prepare.server'
import { createDb } from '../../../../db/client.server'
import { migrateToLatest } from '../../../../db/migrate.server'

// Brings the database named on its command line over to this method.
const [url] = process.argv.slice(2) as [string]
const handle = createDb(url)
process.stdout.write('started\n')
await migrateToLatest(handle, { backupTo: null })
await prepareDatabase(handle, '2026-12-01T08:00:00.000Z', (count) => new Uint8Array(count).fill(7))
await handle.close()
process.stdout.write('done\n')
