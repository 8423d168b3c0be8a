import { randomFillSync } from 'node:crypto'
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs'
import type { DatabaseHandle } from './client.server'

/**
 * Enough to copy a full write-ahead log into the database and to delete what an import of a million
 * rows has stored: deleting needs room, too.
 */
const RESERVE_BYTES = 8 * 1024 * 1024

/**
 * Keeps room on the disk of a SQLite database for clearing up, in a file beside it; given back, an
 * import that met a full disk can be swept. One at a time: for the holder of the import lock.
 * @throws an error with code ENOSPC where there is no such room, with nothing left behind
 */
export function reserveSpace(handle: Pick<DatabaseHandle, 'file'>): () => void {
  if (handle.file === null) return () => undefined
  const file = reserveFileOf(handle.file)
  const giveBack = () => releaseReserve(handle)
  const descriptor = openSync(file, 'w', 0o600)
  try {
    // Not zeros, which some file systems do not store at all; a piece at a time, which takes a quarter as long.
    const bytes = new Uint8Array(RESERVE_BYTES / 8)
    let written = 0
    while (written < RESERVE_BYTES) written += writeSync(descriptor, randomFillSync(bytes))
  } catch (error) {
    giveBack()
    throw error
  } finally {
    closeSync(descriptor)
  }
  return giveBack
}

/** Gives back what a killed import kept. Only for the holder of the import lock. */
export function releaseReserve({ file }: Pick<DatabaseHandle, 'file'>): void {
  if (file !== null) rmSync(reserveFileOf(file), { force: true })
}

/** Whether an import keeps room, or died while it did. */
export function hasReserve({ file }: Pick<DatabaseHandle, 'file'>): boolean {
  return file !== null && existsSync(reserveFileOf(file))
}

function reserveFileOf(databaseFile: string): string {
  return `${databaseFile}-reserve`
}
