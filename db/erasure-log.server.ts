import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { formatHash, parseHash } from '#app/domain/ingest/values/respondent-hash'
import { syncNameOf } from './files.server'
import type { Erasure } from './repositories/erasures.server'

/** An erasure with the key that its hash was made with. */
export interface LoggedErasure extends Erasure {
  /** domain/ingest/values/respondent-hash keyFingerprint */
  readonly key: string
}

export interface ErasureLog {
  readonly erasures: readonly LoggedErasure[]
  /** Lines that are none; a last one that was cut off does not count, since its erasure was not made. */
  readonly unreadable: number
}

/**
 * The erasure log beside a SQLite database, which outlives the database: a line of JSON for each
 * erasure, with its moment and keyed hashes. A restored backup, older than an erasure, is told of it here.
 */
export function erasureLogOf(databaseFile: string): string {
  return `${databaseFile}-erasures`
}

/** Nothing where there is no log. */
export function readErasureLog(databaseFile: string): ErasureLog {
  const file = erasureLogOf(databaseFile)
  if (!existsSync(file)) return { erasures: [], unreadable: 0 }
  const lines = readFileSync(file, 'utf8').split('\n')
  // What follows the last newline is nothing, or was cut off.
  const whole = lines.slice(0, -1).filter((line) => line !== '')
  const erasures = whole.map(parseLine).filter((erasure) => erasure !== null)
  return { erasures, unreadable: whole.length - erasures.length }
}

/** Adds lines, for their owner only, and returns when they would outlast a power cut. */
export function appendErasureLog(databaseFile: string, erasures: readonly LoggedErasure[]): void {
  if (erasures.length === 0) return
  const file = erasureLogOf(databaseFile)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const cutOff = before !== '' && !before.endsWith('\n')
  const lines = erasures.map(
    (erasure) =>
      `${JSON.stringify({ at: erasure.erasedAt, key: erasure.key, respondent: formatHash(erasure) })}\n`,
  )
  const descriptor = openSync(file, 'a', 0o600)
  try {
    writeSync(descriptor, `${cutOff ? '\n' : ''}${lines.join('')}`)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  syncNameOf(file)
}

function parseLine(line: string): LoggedErasure | null {
  try {
    const { at, key, respondent } = JSON.parse(line) as Partial<Record<string, unknown>>
    const hash = typeof respondent === 'string' ? parseHash(respondent) : null
    if (hash === null || typeof at !== 'string' || typeof key !== 'string') return null
    return { ...hash, erasedAt: at, key }
  } catch {
    return null
  }
}
