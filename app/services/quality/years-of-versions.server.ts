import { heldIn, keyOf } from '#app/domain/grouping'
import type { Day } from '#app/domain/calendar/day'
import { isClosed } from '#app/domain/disclosure/quality-editions'
import { yearOf, type Year } from '#app/domain/calendar/year'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as scores from '#db/repositories/scores.server'
import * as sumRows from '#db/repositories/sum-rows.server'

/** A calendar year that is closed, and the files with answers of one framework version in it. */
export interface YearOfVersion {
  readonly year: Year
  readonly frameworkVersion: string
  /** Numbers of imports, newest first. */
  readonly importIds: readonly number[]
}

/** Every year that is closed, with each framework version that was asked in it; by yearKey. */
export async function yearsOfVersions(
  db: Database,
  today: Day,
): Promise<ReadonlyMap<string, YearOfVersion>> {
  const ended = new Set(await scores.findPeriods(db, 'year'))
  const found = new Map<string, YearOfVersion & { importIds: number[] }>()
  const newestFirst = [...(await imports.findAllActive(db, 'survey'))].sort((a, b) => b.id - a.id)
  for (const { id, frameworkVersion } of newestFirst) {
    const years = new Set((await sumRows.findQuarters(db, id)).map(yearOf))
    for (const year of years) {
      if (!ended.has(year) || !isClosed(year, today)) continue
      const of = { year, frameworkVersion }
      heldIn(found, yearKey(of), () => ({ ...of, importIds: [] })).importIds.push(id)
    }
  }
  return found
}

export function yearKey({
  year,
  frameworkVersion,
}: Pick<YearOfVersion, 'year' | 'frameworkVersion'>): string {
  return keyOf(year, frameworkVersion)
}

/** What figures that are made of these files say of it. */
export function madeOf({ importIds }: YearOfVersion): string {
  return importIds.join(' ')
}
