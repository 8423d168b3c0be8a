import { restore } from '../../../../app/services/keep/restore.server'

// Restores the backup named on its command line over a database, again and again until killed.
const [url, file] = process.argv.slice(2) as [string, string]
process.stdout.write('started\n')
for (;;) await restore(url, file, '2026-11-24T08:00:00.000Z')
