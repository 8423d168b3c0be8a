import { vi } from 'vitest'
import type { DatabaseHandle } from '#db/client.server'
import { RawSqliteAdapter } from '#db/sqlite.server'

/** SQLite's pragma synchronous, at which a commit waits for the disk. */
export const FULL = 2

/** What `synchronous` is whenever a statement of these words is prepared. */
export function synchronousAt({ db }: DatabaseHandle, words: RegExp): readonly unknown[] {
  const { adapter } = db.getExecutor()
  if (!(adapter instanceof RawSqliteAdapter)) throw new Error('not SQLite')
  const { raw } = adapter
  const prepare = raw.prepare.bind(raw)
  const levels: unknown[] = []
  vi.spyOn(raw, 'prepare').mockImplementation((source) => {
    if (words.test(source)) levels.push(raw.pragma('synchronous', { simple: true }))
    return prepare(source)
  })
  return levels
}
