import { Sqlite } from '#db/sqlite-driver.server'

/**
 * Keeps a SQLite file to itself until it is killed, as a tool that was left open does: `writing`, so that
 * others can read, or `all`.
 */
const [file = '', what] = process.argv.slice(2)
const raw = new Sqlite(file)
if (what === 'all') raw.pragma('locking_mode = exclusive')
raw.exec('begin exclusive')
raw.pragma('user_version = 7')
process.stdout.write('held\n')
// Held on to: what nobody can get at any more is closed when garbage is collected.
setInterval(() => raw.open, 1000)
