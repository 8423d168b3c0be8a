import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import type { DatabaseHandle } from './client.server'
import { DatabaseError } from './errors'
import { lockFile, type Release } from './lock.server'

/** Who serves a database: a process of this machine. */
export interface Serving {
  readonly pid: number
  /** ISO moment in UTC. */
  readonly since: string
}

/**
 * The right to serve a SQLite file, which one process has at a time. The system frees it when its holder
 * dies; beside it stands who that is. A database server takes care of several servers by itself.
 * @throws DatabaseError server_running, with whose it is
 */
export function acquireServerLock(handle: Pick<DatabaseHandle, 'file'>, serving: Serving): Release {
  if (handle.file === null) return () => Promise.resolve()
  // By whatever name: links to one file are one database.
  const file = realpathSync(handle.file)
  const release = lockFile(`${file}-server-lock`)
  const note = `${file}-server`
  if (release === null) {
    throw new DatabaseError('server_running', { file, ...readNote(note) })
  }
  writeFileSync(note, JSON.stringify(serving), { mode: 0o600 })
  return () => {
    rmSync(note, { force: true })
    return release()
  }
}

/** A note that is not there yet, or half written, tells nothing. */
function readNote(note: string): { readonly pid: number | string; readonly since: string } {
  try {
    const { pid, since } = JSON.parse(readFileSync(note, 'utf8')) as Serving
    return { pid, since }
  } catch {
    return { pid: '?', since: '?' }
  }
}
