import { acquireServerLock } from '#db/server-lock.server'

/** Serves a file, says so, and stays until it is killed. */
const [file = '', since = ''] = process.argv.slice(2)
acquireServerLock({ file }, { pid: process.pid, since })
process.stdout.write('held\n')
setInterval(() => undefined, 1000)
