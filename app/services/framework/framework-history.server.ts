import type { Quarter } from '#app/domain/calendar/quarter'
import { differenceBetween } from '#app/domain/framework/changes'
import type { Framework } from '#app/domain/framework/framework'
import type { FrameworkVersion } from '#app/domain/framework/history'
import { wavesInForce } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as waves from '#db/repositories/waves.server'

/** By version, what waves asked with where that is known: nothing where they all asked with the same. */
export async function readFrameworksAsked(
  db: Database,
  asked: readonly { readonly instrument: string | null }[],
): Promise<ReadonlyMap<string, Framework>> {
  const versions = new Set(asked.flatMap(({ instrument }) => instrument ?? []))
  const found = new Map<string, Framework>()
  if (versions.size < 2) return found
  for (const version of versions) {
    const framework = await frameworks.findByVersion(db, version)
    if (framework !== null) found.set(version, framework)
  }
  return found
}

/** All versions there ever were, the newest first. */
export async function readFrameworkHistory(db: Database): Promise<readonly FrameworkVersion[]> {
  const stored = await frameworks.findAll(db)
  const asked = wavesInForce(await waves.findAllActive(db))
  const firstAskedIn = (version: string): Quarter | null => {
    const periods = asked.flatMap(({ instrument, period }) =>
      instrument === version ? [period] : [],
    )
    return periods.sort().at(0) ?? null
  }
  return stored
    .map(({ framework, isCurrent, createdAt }, at): FrameworkVersion => {
      const { version } = framework
      const before = stored[at - 1]?.framework
      return {
        ...{ version, isCurrent, createdAt, askedFrom: firstAskedIn(version) },
        difference: before ? differenceBetween(before, framework) : null,
      }
    })
    .reverse()
}
