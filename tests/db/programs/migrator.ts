import { createDb } from '../../../db/client.server'
import { migrateToLatest } from '../../../db/migrate.server'

// Migrates the database named on its command line, and says how many migrations it applied.
const handle = createDb(process.argv[2] as string)
const { applied } = await migrateToLatest(handle)
await handle.close()
process.stdout.write(`${applied.length}\n`)
