import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Framework } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'

/** The framework that scores are made with; an empty installation gets the default one. */
export async function currentFramework(db: Database): Promise<Framework> {
  return (await frameworks.findCurrent(db)) ?? DEFAULT_FRAMEWORK
}

/** The same for whoever is about to write: scores name a stored framework version. */
export async function ensureFramework(db: Database, now: string): Promise<Framework> {
  const stored = await frameworks.findCurrent(db)
  if (stored !== null) return stored
  await frameworks.insertCurrent(db, DEFAULT_FRAMEWORK, now)
  return DEFAULT_FRAMEWORK
}
