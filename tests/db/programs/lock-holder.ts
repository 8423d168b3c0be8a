import { createDb } from '../../../db/client.server'
import { acquireImportLock } from '../../../db/lock.server'

// Takes the lock of the database named on its command line, says so, and holds it until killed.
const handle = createDb(process.argv[2] as string)
await acquireImportLock(handle)
process.stdout.write('locked\n')
setInterval(() => undefined, 1000)
