import { keyFingerprint } from '#app/domain/ingest/values/respondent-hash'
import type { Database } from '#db/client.server'
import { appendErasureLog, readErasureLog, type LoggedErasure } from '#db/erasure-log.server'
import * as erasures from '#db/repositories/erasures.server'
import * as settings from '#db/repositories/settings.server'

/** The erasures that a database knows of, with the fingerprint of its key; none without a key. */
export async function erasuresOf(db: Database): Promise<readonly LoggedErasure[]> {
  const respondentKey = await settings.findRespondentKey(db)
  if (respondentKey === null) return []
  const key = keyFingerprint(respondentKey)
  return (await erasures.findAll(db)).map((erasure) => ({ ...erasure, key }))
}

/** Everything that the log beside a database and these tell, each respondent once. */
export function withLogged(
  databaseFile: string,
  known: readonly LoggedErasure[],
): { readonly all: readonly LoggedErasure[]; readonly unreadable: number } {
  const log = readErasureLog(databaseFile)
  const all = new Map<string, LoggedErasure>()
  for (const erasure of [...log.erasures, ...known]) {
    const id = nameOf(erasure)
    if (!all.has(id)) all.set(id, erasure)
  }
  return { all: [...all.values()], unreadable: log.unreadable }
}

/** Adds to the log beside a database what it does not tell yet. */
export function logMissing(databaseFile: string, known: readonly LoggedErasure[]): void {
  const logged = new Set(readErasureLog(databaseFile).erasures.map(nameOf))
  appendErasureLog(
    databaseFile,
    known.filter((erasure) => !logged.has(nameOf(erasure))),
  )
}

function nameOf({ key, high, low }: LoggedErasure): string {
  return `${key} ${high} ${low}`
}
