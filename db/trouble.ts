/**
 * What is wrong around the program rather than in it; whoever runs the installation can mend it. The
 * sentence for people is made in words/.
 */
export type Trouble =
  /** Another program holds the database. */
  | 'database_locked'
  | 'disk_full'
  /** The system lets a file grow no further (`ulimit -f`), or the disk fails. */
  | 'file_limit'
  /** What was published is not what stands in the database: somebody changed it there by hand. */
  | 'edition_altered'
  /** The database server does not answer, or broke the connection off. */
  | 'database_lost'

const CODES: readonly (readonly [Trouble, RegExp])[] = [
  ['database_locked', /^(database_locked|SQLITE_(BUSY|LOCKED)(_.*)?|55P03)$/],
  ['edition_altered', /^edition_altered$/],
  ['disk_full', /^(disk_full|SQLITE_FULL|ENOSPC|EDQUOT|53100)$/],
  // SQLite has no code of its own for a file that may not grow: the write fails as on a broken disk.
  ['file_limit', /^(file_limit|EFBIG|SQLITE_IOERR_(WRITE|TRUNCATE|SHMSIZE|FSYNC))$/],
  [
    'database_lost',
    /^(database_lost|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[123]|53300)$/,
  ],
]

/** The driver of PostgreSQL says these without a code. */
const LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|read E|Client has encountered a connection error)/

/** What an error of a driver, of the system or of ours says about the world outside; null for others. */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const found = CODES.find(([, codes]) => codes.test(code))
  if (found !== undefined) return found[0]
  return LOST.test(error.message) ? 'database_lost' : null
}
